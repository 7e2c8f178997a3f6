/** What a person could be recognised by. */

export type PersonalNature = 'name' | 'email' | 'mobile' | 'birth' | 'social-security'

/** Boxes that anyone can open: nobody can tell that they belong to a structure. */
export const freeMail =
  'gmail|orange|wanadoo|free|sfr|laposte|hotmail|outlook|yahoo|live|icloud|proton(?:mail)?|bbox|numericable'

/** Each with the stretch that shows it. Letters alone after a title (Mme A.) name nobody. */
export const personalData: Readonly<Record<PersonalNature, RegExp>> = {
  email: new RegExp(
    `(?<![\\w.+-])(?:[a-z]{2,30}[._][a-z]{2,30}\\d{0,9}@[\\w-]{1,60}(?:\\.[\\w-]{1,60})+|[\\w.+-]{1,60}@(?:${freeMail})\\.(?:fr|com|net|org|me))`,
    'giu',
  ),
  mobile: /(?<!\d)(?:\+33[ .\u00a0\u202f]?|0)[67](?:[ .\u00a0\u202f-]?\d){8}(?!\d)/gu,
  'social-security':
    /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/gu,
  birth: /\bnée? le (?:\d{1,2}[ /.-](?:\d{1,2}|\p{L}+)[ /.-](?:19|20)?\d{2})/gu,
  name: /(?<![\p{L}])(?:M\.|Mme|Mlle|[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|Dr|[Dd]octeure?|Me|[Mm]aître)[ \u00a0\u202f]\p{Lu}[\p{Ll}'’-]{2,}(?:[ -]\p{Lu}[\p{L}'’-]+)*/gu,
}

/** An e-mail address or a number of a person, alone. */
export const personalPattern = new RegExp(
  `^(?:${personalData.email.source}|${personalData.mobile.source})$`,
  'iu',
)

/** What must be there for any of it to be there: most files hold none. */
export const mayBePersonal =
  /@|(?:\+33[ .\u00a0\u202f]?|0)[67]|\d{5}|\bnée? le|\bM\.|\b(?:Mme|Mlle|Dr|Me)\b|[Mm]adame|[Mm]onsieur|[Mm]ademoiselle|[Dd]octeur|[Mm]aître/u

/** Whether a text holds what a person could be recognised by. */
export function tellsPerson(text: string): boolean {
  return Object.values(personalData).some((pattern) => text.search(pattern) !== -1)
}
