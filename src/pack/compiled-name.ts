/** The shipped pack as the build left it, beside the program. By itself, so that naming it loads nothing else. */
export const compiledName = 'rules.json';
