/** What the second workflow of a request runs: `node scripts/post-review/index.mjs`, from files of the repository itself. */
import { readFileSync } from 'node:fs'
import { postReview } from './post-review.mjs'

const { GITHUB_EVENT_PATH = '', GITHUB_REPOSITORY = '', GITHUB_TOKEN = '' } = process.env

await postReview({
  event: JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')),
  repository: GITHUB_REPOSITORY,
  token: GITHUB_TOKEN,
  fetch: globalThis.fetch,
  say: (line) => console.log(line),
})
