/** What the page says to its readers around a frame, in the language of the tool in it: one language a file. Each number is written as its link. */
import { isEnglish } from '../messages/language.ts'

const french = {
  page: 'cadre.html',
  title: "Outil d'orientation pour professionnels",
  numbers: 'Danger immédiat : tel:17, tel:112, SMS sms:114. Écoute et conseil : tel:3919. ',
  alone: "Ouvrir l'outil dans une page",
}

const english: typeof french = {
  page: 'cadre.en.html',
  title: 'Referral tool for professionals',
  numbers: 'Immediate danger: tel:17, tel:112, SMS sms:114. Listening and advice: tel:3919. ',
  alone: 'Open the tool in a page',
}

export const words = isEnglish ? english : french
