/** The contrast of WCAG 2.2 (relative luminance, success criteria 1.4.3 and 1.4.11). */

/** Red, green and blue, from 0 to 255. */
export type Rgb = readonly number[]

/** The contrast of two colours, from 1 to 21; NaN when one of them is not known. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Red, green and blue of `#rgb` or `#rrggbb`. */
export function rgbOf(hex: string): Rgb {
  const digits = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex
  return [1, 3, 5].map((at) => Number.parseInt(digits.slice(at, at + 2), 16))
}

function luminance(colour: Rgb): number {
  const [red = Number.NaN, green = 0, blue = 0] = colour.map((part) => {
    const value = part / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
