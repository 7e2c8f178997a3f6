/** Telephone numbers: which are assigned by law, which are reserved for fiction, and how they are written for people. */

/**
 * Short numbers assigned by law or by the national numbering plan. They belong to a purpose and not to a structure
 * that could move, so they count as confirmed (directory.md, rule 2).
 */
export const assignedNumbers: ReadonlySet<string> = new Set([
  '15',
  '17',
  '18',
  '112',
  '114',
  '115',
  '119',
  '3919',
  '116006',
])

/** The beginnings that the regulator keeps for works of fiction: nobody can ever be called there. */
const fictionalBeginnings = ['019900', '026191', '035301', '046571', '053649', '063998']

/** The digits as dialled in France: no space, no point, no country code. */
export function nationalDigits(number: string): string {
  return number.replace(/[\s.\u00a0\u202f-]/g, '').replace(/^(\+33|0033)(\(0\))?/, '0')
}

/** Whether it is written as a French number or a short number can be. */
export function isDiallable(number: string): boolean {
  return /^(0[1-9]\d{8}|1\d{1,2}|3\d{3}|11[68]\d{3}|10\d{2})$/.test(nationalDigits(number))
}

/** Whether the number is one of those kept for fiction. */
export function isFictionalNumber(number: string): boolean {
  const digits = nationalDigits(number)
  return digits.length === 10 && fictionalBeginnings.some((beginning) => digits.startsWith(beginning))
}

/** Whether it is a mobile number, which may be somebody's own. */
export function isMobileNumber(number: string): boolean {
  return /^0[67]\d{8}$/.test(nationalDigits(number))
}

/** The number as people read it in France: « 01 99 00 12 34 », « 39 19 », « 116 006 ». */
export function phoneInFrench(number: string): string {
  const digits = nationalDigits(number)
  if (/^08\d{8}$/.test(digits)) return digits.replace(/^(\d)(\d{3})(\d{3})(\d{3})$/, '$1 $2 $3 $4')
  if (digits.length === 10 || digits.length === 4) return digits.replace(/\d{2}(?=\d)/g, '$& ')
  if (digits.length === 6) return digits.replace(/^\d{3}/, '$& ')
  return digits
}
