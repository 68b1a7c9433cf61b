/** Whether a text holds eleven digits in a row, as national identity numbers and account numbers have, also «010203 12345» and «1234.56.78901». */
export const looksPersonal = (text: string): boolean => /(?<![\d.,])(\d{11}|\d{6}[ -]\d{5}|\d{4}[ .]\d{2}[ .]\d{5})(?![\d])/.test(text);
