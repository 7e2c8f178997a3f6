/** What pins a file does not pin the one that comes. */
import { createHash } from 'node:crypto'
import { defineRule } from '@jalon/diagnostics'
import type { ToolFile } from '../page/carried.ts'
import { placeOf, said } from '../page/elements.ts'
import { type Page, received } from '../page/page.ts'

export const integrityDiffers = defineRule<Page>({
  name: 'integrity-differs',
  severity: 'error',
  summary: {
    fr: "Un fichier de l'outil n'est pas celui que la page épingle.",
    en: 'A file of the tool is not the one that the page pins.',
  },
  why: {
    fr: "Le navigateur le refuse : l'outil ne s'ouvre pas, ou sans les contacts du territoire.",
    en: 'The browser refuses it: the tool does not open, or without the contacts of the territory.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
               <script src="/po/parcours-orientation.js" integrity="sha384-AAAA" defer></script>
          <!--                                                      ^^^^^^^^^^^ Le fichier qui vient n'est pas celui que « integrity » épingle. -->
        `,
        '/po/parcours-orientation.js': '1',
      },
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
               <script src="https://outil.example/po/parcours-orientation.js" integrity="sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=" defer></script>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ce script d'un autre site est épinglé sans « crossorigin » : le navigateur le refuse. -->
        `,
        'https://outil.example/po/parcours-orientation.js': '1',
      },
    ],
    correct: {
      'page.html': `
        <main>
             <parcours-orientation></parcours-orientation>
             <script src="/po/parcours-orientation.js" integrity="sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=" defer></script>
      `,
      '/po/parcours-orientation.js': '1',
    },
  },
  check(page, report) {
    const pinned: readonly (readonly [file: ToolFile, attribute: string])[] = [
      ...page.carried.scripts.map((file) => [file, 'integrity'] as const),
      ...page.carried.data.map((file) => [file, 'integrite'] as const),
    ]
    for (const [{ element, url, attribute }, name] of pinned) {
      const wanted = said(element, name)
      if (wanted === undefined) continue
      const answer = received(page, url)
      if (answer?.status === 200 && !pins(wanted, answer.bytes)) {
        report({
          span: placeOf(element, name),
          message: {
            fr: `Le fichier qui vient n'est pas celui que « ${name} » épingle.`,
            en: `The file that comes is not the one that "${name}" pins.`,
          },
          help: {
            fr: `Collez de nouveau le texte B de LISEZ-MOI.txt, écrit avec ces fichiers, ou reprenez la valeur dans integrites.json.`,
            en: 'Paste text B of LISEZ-MOI.txt again, written with these files, or take the value in integrites.json.',
          },
        })
      } else if (
        attribute === 'src' &&
        url.origin !== page.address.origin &&
        !element.attributes.has('crossorigin')
      ) {
        report({
          span: element.span,
          message: {
            fr: "Ce script d'un autre site est épinglé sans « crossorigin » : le navigateur le refuse.",
            en: 'This script of another site is pinned without "crossorigin": the browser refuses it.',
          },
          help: {
            fr: 'Ajoutez crossorigin="anonymous", comme dans le texte B de LISEZ-MOI.txt.',
            en: 'Add crossorigin="anonymous", as in text B of LISEZ-MOI.txt.',
          },
        })
      }
    }
  },
})

/** Whether one of the hashes is that of these bytes. A value without any hash that browsers know pins nothing (W3C SRI). */
function pins(wanted: string, bytes: Uint8Array): boolean {
  const hashes = wanted
    .split(/\s+/)
    .flatMap((each) => /^(sha(?:256|384|512))-([^?]+)/.exec(each)?.slice(1, 3) ?? [])
  if (hashes.length === 0) return true
  return hashes.some((algorithm, index) => {
    if (index % 2 === 1) return false
    return createHash(algorithm).update(bytes).digest('base64') === hashes[index + 1]
  })
}
