/** « Masquer » cannot be pressed at once. */
import { defineRule, type L10n } from '@jalon/diagnostics'
import { type Page, wholePage } from '../page/page.ts'
import type { MaskPlace, View } from '../rendered/seen.ts'
import { toolPlace } from './tool-place.ts'

export const maskOutOfReach = defineRule<Page>({
  name: 'mask-out-of-reach',
  severity: 'error',
  summary: { fr: "« Masquer » n'est pas sous la main.", en: '"Masquer" is not in reach.' },
  why: {
    fr: "Quand quelqu'un entre dans la pièce, la professionnelle doit pouvoir cacher l'écran d'un geste.",
    en: 'When somebody comes into the room, the professional must be able to hide the screen with one gesture.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^ Sur un écran de 360 pixels de large, « Masquer » est couvert par <div id="bandeau">. -->
        `,
        affichage:
          '{"views":[{"width":360,"mask":{"kind":"covered","by":"<div id=\\"bandeau\\">","scrolled":false}}]}',
      },
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^ Sur un écran de 360 pixels de large, « Masquer » passe sous <header> dès qu'on fait défiler. -->
        `,
        affichage:
          '{"views":[{"width":360,"mask":{"kind":"covered","by":"<header>","scrolled":true,"height":56}}]}',
      },
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^ Sur des écrans de 360 et de 1280 pixels de large, le bouton « Masquer » n'est pas là. -->
        `,
        affichage:
          '{"views":[{"width":360,"mask":{"kind":"absent"}},{"width":1280,"mask":{"kind":"absent"}}]}',
      },
      {
        'page.html': `
          <main>
               <parcours-orientation></parcours-orientation>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^ Sur un écran de 360 pixels de large, il faut faire défiler la page pour voir « Masquer ». -->
        `,
        affichage: '{"views":[{"width":360,"mask":{"kind":"below","by":410}}]}',
      },
    ],
    correct: {
      'page.html': '<parcours-orientation></parcours-orientation>',
      affichage:
        '{"views":[{"width":360,"mask":{"kind":"in-reach"}},{"width":1280,"mask":{"kind":"in-reach"}}]}',
    },
  },
  check(page, report) {
    const span = toolPlace(page) ?? wholePage(page)
    const views = page.seen?.views.filter(({ isStarted }) => isStarted) ?? []
    const told = new Set<string>()
    for (const { width, mask } of views) {
      const words = wordsOf(mask)
      // The same fault at both widths is one.
      if (words === undefined || told.has(words.message.fr)) continue
      told.add(words.message.fr)
      const widths = views.filter((other) => wordsOf(other.mask)?.message.fr === words.message.fr)
      report({
        span,
        severity: mask.kind === 'below' ? 'warning' : 'error',
        message: {
          fr: `${atWidths(widths, width).fr}, ${words.message.fr}.`,
          en: `${atWidths(widths, width).en}, ${words.message.en}.`,
        },
        help: helpFor(widths.map((view) => view.mask)) ?? words.help,
      })
    }
  },
})

function atWidths(views: readonly View[], width: number): L10n {
  const all = views.length > 1 ? views.map((view) => view.width) : [width]
  return {
    fr: `Sur ${all.length > 1 ? 'des écrans' : 'un écran'} de ${all.join(' et de ')} pixels de large`,
    en: `On ${all.length > 1 ? 'screens' : 'a screen'} ${all.join(' and ')} pixels wide`,
  }
}

/** For what stays at the top, as high as it was seen at its highest; nothing otherwise. */
function helpFor(masks: readonly MaskPlace[]): L10n | undefined {
  const heights = masks.flatMap((mask) =>
    mask.kind === 'covered' && mask.scrolled ? (mask.height ?? []) : [],
  )
  const height = Math.max(0, ...heights)
  return height === 0 ? undefined : offsetHelp(height)
}

function offsetHelp(height: number): L10n {
  return {
    fr: `Dites à l'outil la hauteur de ce qui reste en haut de votre site, dans sa feuille de style : parcours-orientation { --po-decalage-haut: ${height}px }.`,
    en: `Tell the tool how high is what stays at the top of your site, in its style sheet: parcours-orientation { --po-decalage-haut: ${height}px }.`,
  }
}

/** For a height that was not measured. */
const usualHeight = 80

function wordsOf(mask: MaskPlace): { readonly message: L10n; readonly help: L10n } | undefined {
  switch (mask.kind) {
    case 'in-reach':
      return undefined
    case 'absent':
      return {
        message: { fr: "le bouton « Masquer » n'est pas là", en: 'the button "Masquer" is not there' },
        help: {
          fr: "Vérifiez que rien dans la page ne cache l'outil ou ne le réduit à rien.",
          en: 'Make sure that nothing in the page hides the tool or shrinks it to nothing.',
        },
      }
    case 'scrolled-away':
      return {
        message: {
          fr: "« Masquer » disparaît dès qu'on fait défiler",
          en: '"Masquer" goes away as soon as one scrolls',
        },
        help: {
          fr: "Un bloc autour de l'outil l'empêche de rester en haut, le plus souvent par « overflow: hidden » : retirez cette règle des blocs qui l'entourent.",
          en: 'A block around the tool keeps it from staying at the top, most often by "overflow: hidden": take that rule away from the blocks around it.',
        },
      }
    case 'below':
      return {
        message: {
          fr: 'il faut faire défiler la page pour voir « Masquer »',
          en: 'one has to scroll to see "Masquer"',
        },
        help: {
          fr: "Remontez l'outil dans la page : il est plus utile que ce qui le précède.",
          en: 'Move the tool up in the page: it is more useful than what comes before it.',
        },
      }
    case 'covered':
      return mask.scrolled
        ? {
            message: {
              fr: `« Masquer » passe sous ${mask.by} dès qu'on fait défiler`,
              en: `"Masquer" goes under ${mask.by} as soon as one scrolls`,
            },
            help: offsetHelp(usualHeight),
          }
        : {
            message: {
              fr: `« Masquer » est couvert par ${mask.by}`,
              en: `"Masquer" is covered by ${mask.by}`,
            },
            help: {
              fr: 'Retirez-le de cette page, ou placez-le ailleurs (au pied de la page, plus étroit).',
              en: 'Take it away from this page, or put it elsewhere (at the foot of the page, narrower).',
            },
          }
  }
}
