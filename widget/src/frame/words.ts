/** What the page says to its readers around a frame, in the language of the tool in it: one language a file. */
import { isEnglish } from '../messages/language.ts'

const french = {
  page: 'cadre.html',
  title: "Outil d'orientation pour professionnels",
  danger: 'Danger immédiat : ',
  advice: '. Écoute et conseil : ',
  alone: "Ouvrir l'outil dans une page",
}

const english: typeof french = {
  page: 'cadre.en.html',
  title: 'Referral tool for professionals',
  danger: 'Immediate danger: ',
  advice: '. Listening and advice: ',
  alone: 'Open the tool in a page',
}

export const words = isEnglish ? english : french
