/** What the widget must not even be able to do, and the words that must not show in the page of a host. */
import { withoutComments } from '../lib/without-comments.mjs'

/** @type {readonly [RegExp, string][]} */
const forbidden = [
  [
    /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe)\b/,
    'text would become markup',
  ],
  [/\bdocument\.write(ln)?\b/, 'text would become markup'],
  [/\beval\s*\(|\bnew Function\b/, 'text would become code'],
  [/\b(localStorage|sessionStorage|indexedDB|caches\.open)\b/, 'it leaves a trace on the computer'],
  [/\bdocument\.cookie\b|\bcookieStore\b/, 'it leaves a trace on the computer'],
  [/\b(pushState|replaceState)\b/, 'it leaves a trace in the history'],
  [/\b(sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/, 'nothing is sent'],
  [/\bgeolocation\b/, 'the place of the person is never asked'],
  [/<style\b|createElement\(\s*['"]style['"]/, 'a strict policy blocks it: use adoptedStyleSheets'],
  [/<textarea\b|contenteditable/i, 'there is never a free text'],
  [/(?<![\w#-])\d*\.?\d+rem\b/, 'it follows the host page and not the reader: use em'],
]

/** Words that would tell, over a shoulder, what the page is about. */
const telling =
  /^(violences?|violents?|violen[ct]e?s|viols?|victimes?|victims?|plaintes?|agress(ions?|eurs?|ee?s?)|feminicides?|maltraitances?|abuse[ds]?|rapes?|assaults?)$/i

/** What the host page, its tools, or the folder of downloads would show. */
const shown = [
  /\b(?:class|className|id|for|htmlFor|name|part|slot|download)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|\{['"`](?<braces>[^'"`]*)['"`]\})/g,
  /customElements\.define\(\s*['"](?<tag>[^'"]+)['"]/g,
  /\.download\s*=\s*['"`](?<file>[^'"`]+)['"`]/g,
]
const selector = /(?<=^|[\s,>+~(}&:])[.#](?<name>[a-zA-Z][\w-]*)(?=[^{};]*\{)/gm

/** @type {import('../lib/project.mjs').Check} */
export const widgetLeavesNoTrace = {
  name: 'widget-leaves-no-trace',
  promise: 'The widget stores, sends and injects nothing, and no telling word names any part of it.',
  find: (project) =>
    project.files
      .filter((file) => file.startsWith('widget/'))
      .flatMap((file) => [...badName(file), ...(isShipped(file) ? badText(file, project.text(file)) : [])]),
}

/** @param {string} file */
function isShipped(file) {
  return /^widget\/src\/.*\.(tsx?|css)$/.test(file) && !/\.test\.tsx?$/.test(file)
}

/** @param {string} file */
function badName(file) {
  const word = tellingWordIn(file)
  return word === undefined
    ? []
    : [`${file}: « ${word} » in the name of a file would show in the page of a host.`]
}

/**
 * @param {string} file
 * @param {string} source
 */
function badText(file, source) {
  const text = withoutComments(source)
  const names = file.endsWith('.css') ? [selector] : shown
  return [
    ...text
      .split('\n')
      .flatMap((line, index) =>
        forbidden
          .filter(([pattern]) => pattern.test(line))
          .map(([pattern, why]) => `${file}:${index + 1} has « ${line.match(pattern)?.[0]} »: ${why}.`),
      ),
    ...names
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .flatMap(({ index, groups = {} }) => {
        const word = tellingWordIn(Object.values(groups).find((each) => each !== undefined) ?? '')
        const line = text.slice(0, index).split('\n').length
        return word === undefined
          ? []
          : [`${file}:${line} shows « ${word} » to the page of the host: choose a neutral word.`]
      }),
  ]
}

/** @param {string} name */
function tellingWordIn(name) {
  return name.split(/[^a-zA-Z]+|(?<=[a-z])(?=[A-Z])/).find((word) => telling.test(word))
}
