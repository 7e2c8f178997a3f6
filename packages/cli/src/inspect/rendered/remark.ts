/** What the tool tells the webmaster in the console, among all that a console holds. */

/** The names under which the element, its frame and the loader of the frame speak. */
const speakers = /^(?:<parcours-orientation>|parcours-orientation, dans un cadre|cadre\.js)\s: /

/** What a line of the console says when it is the tool that speaks, without its name; nothing for any other line. */
export function remarkIn(line: string): string | undefined {
  return speakers.test(line) ? line.replace(speakers, '') : undefined
}
