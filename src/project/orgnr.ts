const weights = [3, 2, 7, 6, 5, 4, 3, 2];

/** True for nine digits with the right check digit (modulus 11, Brønnøysundregistrene). Spaces between groups are allowed. */
export function isOrganisationNumber(text: string): boolean {
  const digits = text.replaceAll(' ', '');
  if (!/^[1-9]\d{8}$/.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check < 10 && check === Number(digits[8]);
}
