/** Part of the tool cannot be seen. */
import { defineRule } from '@jalon/diagnostics'
import { type Page, wholePage } from '../page/page.ts'
import { toolPlace } from './tool-place.ts'

/** Less than this, a question and its answers do not fit in a frame. */
const leastFrame = 480

/** The height that the configurator gives a frame: 46rem. */
const usualFrame = 736

/** No frame need be higher than the tool. */
const wanted = (toolHeight: number) => Math.min(usualFrame, toolHeight)

export const toolCut = defineRule<Page>({
  name: 'tool-cut',
  severity: 'warning',
  summary: { fr: "Une partie de l'outil ne se voit pas.", en: 'Part of the tool cannot be seen.' },
  why: {
    fr: "Une réponse ou un numéro hors de l'écran est une réponse qu'on ne donne pas, un numéro qu'on n'appelle pas.",
    en: 'An answer or a number out of the screen is an answer not given, a number not called.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <iframe src="/po/cadre.html" title="Outil"></iframe>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Le cadre n'a que 150 pixels de haut : il en faut au moins 736, l'outil défile alors dedans. -->
        `,
        affichage: '{"views":[{"width":360,"toolHeight":900,"frameHeight":150}]}',
      },
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^ Sur un écran de 360 pixels de large, l'outil dépasse de 40 pixels. -->
        `,
        affichage: '{"views":[{"width":360,"toolOverflow":40}]}',
      },
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^ Sur un écran de 360 pixels de large, la page dépasse de 120 pixels sur le côté. -->
        `,
        affichage: '{"views":[{"width":360,"pageOverflow":120}]}',
      },
    ],
    correct: {
      'page.html': '<iframe src="/po/cadre.html" title="Outil"></iframe>',
      affichage: '{"views":[{"width":360,"toolHeight":900,"frameHeight":736}]}',
    },
  },
  check(page, report) {
    const span = toolPlace(page) ?? wholePage(page)
    const views = page.seen?.views.filter(({ isStarted }) => isStarted) ?? []
    const short = views.find(
      ({ frameHeight, toolHeight }) =>
        frameHeight !== undefined && frameHeight < Math.min(leastFrame, toolHeight),
    )
    if (short !== undefined) {
      report({
        span,
        message: {
          fr: `Le cadre n'a que ${short.frameHeight} pixels de haut : il en faut au moins ${wanted(short.toolHeight)}, l'outil défile alors dedans.`,
          en: `The frame is only ${short.frameHeight} pixels high: it takes at least ${wanted(short.toolHeight)}, and the tool then scrolls in it.`,
        },
        help: {
          fr: 'Donnez-lui une hauteur de 46rem, ou prenez le texte C : la hauteur suit alors le contenu.',
          en: 'Give it a height of 46rem, or take text C: the height then follows the content.',
        },
      })
    }
    const wide = views.find(({ toolOverflow }) => toolOverflow > 1)
    const page1 = views.find(({ pageOverflow }) => pageOverflow > 1)
    const found = wide ?? page1
    if (found === undefined) return
    report({
      span,
      message:
        wide !== undefined
          ? {
              fr: `Sur un écran de ${wide.width} pixels de large, l'outil dépasse de ${wide.toolOverflow} pixels.`,
              en: `On a screen ${wide.width} pixels wide, the tool goes over by ${wide.toolOverflow} pixels.`,
            }
          : {
              fr: `Sur un écran de ${found.width} pixels de large, la page dépasse de ${found.pageOverflow} pixels sur le côté.`,
              en: `On a screen ${found.width} pixels wide, the page goes over by ${found.pageOverflow} pixels on the side.`,
            },
      help: {
        fr: "Cherchez ce qui a une largeur fixe autour de l'outil (colonne, tableau, image) et laissez-le rétrécir.",
        en: 'Look for what has a fixed width around the tool (a column, a table, an image) and let it shrink.',
      },
    })
  },
})
