/** The version of the tool, that of `widget/package.json`. */
export const version = '0.1.0'
