/** The site that holds the files does not say that this page may read them. */
import { defineRule } from '@jalon/diagnostics'
import { placeOf } from '../page/elements.ts'
import { type Page, received } from '../page/page.ts'

export const notShared = defineRule<Page>({
  name: 'not-shared',
  severity: 'warning',
  summary: {
    fr: "Le site de l'outil ne laisse pas cette page lire ses fichiers.",
    en: 'The site of the tool does not let this page read its files.',
  },
  why: {
    fr: "Le navigateur refuse alors le fichier : l'outil ne s'ouvre pas, ou sans les contacts du territoire.",
    en: 'The browser then refuses the file: the tool does not open, or without the contacts of the territory.',
  },
  examples: {
    incorrect: {
      'page.html': `
        <main>
             <parcours-orientation donnees="https://outil.example/po/territoire.json"></parcours-orientation>
        <!--                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ « outil.example » ne dit pas qu'une page d'un autre site peut lire ce fichier. -->
      `,
      'https://outil.example/po/territoire.json': '{}',
    },
    correct: {
      'page.html':
        '<parcours-orientation donnees="https://outil.example/po/territoire.json"></parcours-orientation>',
      'https://outil.example/po/territoire.json': 'access-control-allow-origin: *\n\n{}',
    },
  },
  check(page, report) {
    const { data, scripts } = page.carried
    // An ordinary script may come from anywhere; a pinned one is asked for as data are.
    const pinned = scripts.filter(({ element }) => element.attributes.has('crossorigin'))
    for (const { element, attribute, url } of [...data, ...pinned]) {
      const answer = url.origin === page.address.origin ? undefined : received(page, url)
      if (answer?.status !== 200 || answer.headers.has('access-control-allow-origin')) continue
      report({
        span: placeOf(element, attribute),
        message: {
          fr: `« ${url.host} » ne dit pas qu'une page d'un autre site peut lire ce fichier.`,
          en: `"${url.host}" does not say that a page of another site may read this file.`,
        },
        help: {
          fr: 'Réglez ce serveur comme dans le dossier « entetes » écrit par « jalon build » (Access-Control-Allow-Origin), ou déposez les fichiers sur votre propre site.',
          en: 'Set that server as in the folder "entetes" that "jalon build" writes (Access-Control-Allow-Origin), or put the files on your own site.',
        },
      })
    }
  },
})
