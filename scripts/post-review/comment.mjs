/**
 * The comment of a request, made harmless: it was written by the request's own code, and is posted in the name of the
 * repository. It keeps its words, its tables and its folds; it calls nobody, leads nowhere and shows no picture.
 */
import { Refused } from './archive.mjs'

/** Alone on the first line of the comment, there only: the one that is updated in place is known by it. */
export const marker = '<!-- jalon:relecture -->'

/** GitHub refuses 65,536 characters. */
const most = 65_000
const mostWritten = 60_000

/**
 * The comment to post. Refuses one that is too long, or that does not carry the marker as it should.
 * @param {string} written
 * @param {string} run The address of the run that wrote it, as the event says it.
 */
export function commentFrom(written, run) {
  if (written.length > mostWritten) throw new Refused('Le commentaire est trop long.')
  const [first, ...lines] = written.split('\n')
  if (first !== marker) throw new Refused("Le commentaire ne commence pas par la marque de l'outil.")
  const comment = `${marker}\n${origin(run)}\n\n${harmless(lines.join('\n')).trim()}\n`
  if (comment.length > most) throw new Refused('Le commentaire est trop long.')
  return comment
}

/** What readers must know of it, before anything in it can hide it: it cannot vouch for itself. */
const origin = (/** @type {string} */ run) =>
  `<sub>Écrit par [la vérification de cette demande](${run}), avec le code de la demande : si elle modifie l'outil, relisez d'abord ce qu'elle y modifie. La page « avant et maintenant » s'y télécharge.</sub>`

const allowed = /^<(?:\/?details|\/?summary|br)>$/
const hidden =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu

/**
 * A text that stays text, whatever Markdown makes of it.
 * @param {string} text
 */
function harmless(text) {
  return (
    text
      .replace(hidden, (sign) => (sign === '\n' ? sign : ''))
      .replace(/@(<!-- -->)?/g, '＠')
      .replace(/&(?=#|\w+;)/g, '＆')
      .replace(/<!-- -->|<\/?[a-z]*>|</g, (sign) =>
        sign === '<!-- -->' || allowed.test(sign) ? sign : `&lt;${sign.slice(1)}`,
      )
      // Links and pictures, written in one piece or in two.
      .replace(/\](?=[([:])/g, ']\u200a')
      .replace(/(?<=[a-z]):\/\//gi, ':\u200a//')
      .replace(/\bwww\./gi, 'www\u200a.')
  )
}
