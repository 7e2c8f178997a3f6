/**
 * Posts what the checks of a request wrote: one comment, updated in place, and suggested changes, each once. The checks
 * ran without any right, on the request's own code: what they left is read as if an opponent had written it. Which
 * request it is comes from the event and from GitHub, never from there.
 */
import { Refused, textsOf } from './archive.mjs'
import { commentFrom, marker } from './comment.mjs'
import { commentsFrom } from './corrections.mjs'
import { github } from './github.mjs'
import { linesOfPatch } from './patch-lines.mjs'

const mostArchive = 2 * 1024 * 1024
const limits = { 'commentaire.md': 400_000, 'corrections.json': 400_000 }
const author = 'github-actions[bot]'

/**
 * @typedef {object} World
 * @property {any} event What GitHub says of the run that ended.
 * @property {string} repository owner/name
 * @property {string} token
 * @property {typeof globalThis.fetch} fetch
 * @property {(line: string) => void} say
 */

/**
 * Never fails the run: the checks themselves say whether the request may be accepted. What could not be posted is told.
 * @param {World} world
 */
export async function postReview({ event, repository, token, fetch, say }) {
  try {
    say(`::notice::${inOneLine(await post(event.workflow_run, github({ repository, token, fetch })))}`)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    say(`::warning::${inOneLine(`La relecture n'a pas été publiée. ${why}`)}`)
  }
}

/**
 * @param {any} run
 * @param {import('./github.mjs').Github} ask
 */
async function post(run, ask) {
  if (run?.event !== 'pull_request')
    return "Cette vérification n'est pas celle d'une demande : rien n'est publié."
  const number = await requestOf(run, ask)
  const texts = textsOf(await archiveOf(run, ask), limits)
  const written = texts['commentaire.md']
  if (written === undefined)
    throw new Refused("Il n'y a pas de commentaire dans ce que la vérification a laissé.")
  const done = await postComment(number, commentFrom(written, run.html_url), ask)
  const corrections = texts['corrections.json']
  if (corrections === undefined) return done
  return `${done} ${await suggest(number, run.head_sha, corrections, ask).catch(notSuggested)}`
}

/**
 * The open request whose last commit was checked.
 * @param {any} run
 * @param {import('./github.mjs').Github} ask
 * @returns {Promise<number>}
 */
async function requestOf({ head_repository, head_branch, head_sha, pull_requests }, ask) {
  const head = encodeURIComponent(`${head_repository?.owner?.login}:${head_branch}`)
  const open = await ask.list(`/pulls?state=open&head=${head}`)
  const current = open.filter((/** @type {any} */ each) => each.head?.sha === head_sha)
  // Of a request within the repository, the event says the number; of one from elsewhere it says none.
  const named = current.filter((each) =>
    pull_requests?.some((/** @type {any} */ one) => one.number === each.number),
  )
  const found = named.length > 0 ? named : current
  if (found.length === 0)
    throw new Refused(
      "La demande est fermée, ou elle a changé depuis : une vérification plus récente parlera d'elle.",
    )
  if (found.length > 1)
    throw new Refused(
      'Plusieurs demandes ont ce même dernier commit : on ne sait pas de laquelle il est question.',
    )
  return found[0].number
}

/**
 * @param {any} run
 * @param {import('./github.mjs').Github} ask
 */
async function archiveOf({ id }, ask) {
  const { artifacts } = await ask.get(`/actions/runs/${Number(id)}/artifacts?name=relecture`)
  const artifact = artifacts?.find((/** @type {any} */ each) => each.name === 'relecture' && !each.expired)
  if (artifact === undefined)
    throw new Refused("La vérification n'a rien laissé : regardez-la, elle s'est arrêtée avant.")
  if (artifact.size_in_bytes > mostArchive)
    throw new Refused('Ce que la vérification a laissé est trop grand.')
  return ask.bytes(`/actions/artifacts/${Number(artifact.id)}/zip`, mostArchive)
}

/**
 * @param {number} number
 * @param {string} body
 * @param {import('./github.mjs').Github} ask
 */
async function postComment(number, body, ask) {
  const comments = await ask.list(`/issues/${number}/comments`)
  const ours = comments.find((each) => isOurs(each) && each.body?.split(/\r?\n/)[0] === marker)
  if (ours === undefined) {
    await ask.send('POST', `/issues/${number}/comments`, { body })
    return 'Le commentaire est publié.'
  }
  await ask.send('PATCH', `/issues/comments/${ours.id}`, { body })
  return 'Le commentaire est mis à jour.'
}

/** @param {any} comment */
function isOurs(comment) {
  return comment.user?.login === author && comment.user?.type === 'Bot'
}

/**
 * @param {number} number
 * @param {string} commit
 * @param {string} corrections
 * @param {import('./github.mjs').Github} ask
 */
async function suggest(number, commit, corrections, ask) {
  const files = await ask.list(`/pulls/${number}/files`)
  const lines = new Map(files.map(({ filename, patch }) => [filename, linesOfPatch(patch ?? '')]))
  const known = (await ask.list(`/pulls/${number}/comments`)).filter(isOurs).map(({ body }) => String(body))
  const comments = commentsFrom(corrections, lines, (mark) => known.some((body) => body.includes(mark)))
  if (comments.length === 0) return 'Aucune nouvelle correction à proposer.'
  await ask.send('POST', `/pulls/${number}/reviews`, { commit_id: commit, event: 'COMMENT', comments })
  return `Corrections proposées : ${comments.length}.`
}

/** The comment stands; only this is missing. @param {Error} error */
function notSuggested(error) {
  return `Les corrections n'ont pas été proposées. ${error.message}`
}

/** As the runner reads the message of a command. @param {string} text */
function inOneLine(text) {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}
