/** A frame written by hand, without what makes it usable. */
import { defineRule } from '@jalon/diagnostics'
import { placeOf, said } from '../page/elements.ts'
import type { Page } from '../page/page.ts'

/** What the tool needs inside a `sandbox`, and what is lost without it. */
const needed = {
  'allow-scripts': { fr: "l'outil ne s'ouvre pas", en: 'the tool does not open' },
  'allow-same-origin': {
    fr: 'les contacts du territoire ne viennent pas',
    en: 'the contacts of the territory do not come',
  },
  'allow-forms': { fr: '« Continuer » ne répond pas', en: '"Continuer" does not answer' },
  'allow-modals': { fr: '« Imprimer » ne fait rien', en: '"Imprimer" does nothing' },
  'allow-downloads': { fr: "la fiche ne s'enregistre pas", en: 'the sheet cannot be saved' },
  'allow-popups': { fr: 'les numéros ne se composent pas', en: 'the numbers cannot be dialled' },
  'allow-top-navigation-by-user-activation': {
    fr: '« Effacer et quitter » reste dans le cadre',
    en: '"Effacer et quitter" stays in the frame',
  },
} as const

export const bareFrame = defineRule<Page>({
  name: 'bare-frame',
  severity: 'warning',
  summary: {
    fr: "Il manque quelque chose au cadre de l'outil.",
    en: 'The frame of the tool lacks something.',
  },
  why: {
    fr: "Un bouton qui ne répond pas au milieu d'un entretien fait perdre du temps à la personne, ou un papier.",
    en: 'A button that does not answer in the middle of an intake costs the person time, or a paper.',
  },
  examples: {
    incorrect: [
      {
        'page.html': `
          <main>
               <iframe src="https://outil.example/po/cadre.html" referrerpolicy="no-referrer"></iframe>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Le cadre n'a pas de titre. -->
        `,
      },
      {
        'page.html': `
          <main>
               <iframe src="https://outil.example/po/cadre.html" title="Outil" referrerpolicy="no-referrer" sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-popups allow-top-navigation-by-user-activation"></iframe>
          <!--                                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ « sandbox » retire au cadre ce dont l'outil a besoin : « Imprimer » ne fait rien. -->
        `,
      },
      {
        'page.html': `
          <main>
               <iframe src="/po/cadre.html" title="Outil" sandbox="allow-scripts allow-same-origin"></iframe>
          <!--                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Ce cadre vient de votre propre site : « sandbox » n'y protège rien, et gêne l'outil. -->
        `,
      },
      {
        'page.html': `
          <main>
               <iframe src="https://outil.example/po/cadre.html" title="Outil"></iframe>
          <!-- ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Le cadre dit à son site de quelle page il est ouvert. -->
        `,
      },
    ],
    correct: {
      'page.html':
        '<iframe src="https://outil.example/po/cadre.html" title="Outil" referrerpolicy="no-referrer"></iframe>',
    },
  },
  check({ carried, address }, report) {
    for (const { element, url } of carried.frames) {
      const isOurs = url.origin === address.origin
      if (said(element, 'title') === undefined) {
        report({
          span: element.span,
          message: { fr: "Le cadre n'a pas de titre.", en: 'The frame has no title.' },
          why: {
            fr: "Un lecteur d'écran n'annonce alors que « cadre » : rien ne dit qu'il y a un outil là (RGAA 2.1).",
            en: 'A screen reader then only says "frame": nothing tells that there is a tool there (RGAA 2.1).',
          },
          help: {
            fr: 'Ajoutez title="Outil d\'orientation pour professionnels".',
            en: 'Add title="Outil d\'orientation pour professionnels".',
          },
        })
      }
      const sandbox = element.attributes.get('sandbox')
      if (sandbox !== undefined && isOurs) {
        report({
          span: sandbox.span,
          message: {
            fr: "Ce cadre vient de votre propre site : « sandbox » n'y protège rien, et gêne l'outil.",
            en: 'This frame comes from your own site: "sandbox" protects nothing there, and hinders the tool.',
          },
          help: { fr: 'Retirez « sandbox ».', en: 'Take "sandbox" away.' },
        })
      } else if (sandbox !== undefined) {
        const given = sandbox.value.toLowerCase().split(/\s+/)
        const lost = Object.entries(needed).filter(([token]) => !given.includes(token))
        if (lost.length > 0) {
          report({
            span: sandbox.span,
            severity: lost.some(([token]) => /scripts|origin|forms/.test(token)) ? 'error' : 'warning',
            message: {
              fr: `« sandbox » retire au cadre ce dont l'outil a besoin : ${lost.map(([, { fr }]) => fr).join(', ')}.`,
              en: `"sandbox" takes from the frame what the tool needs: ${lost.map(([, { en }]) => en).join(', ')}.`,
            },
            help: {
              fr: `Ajoutez ${lost.map(([token]) => token).join(' ')}.`,
              en: `Add ${lost.map(([token]) => token).join(' ')}.`,
            },
          })
        }
      }
      if (isOurs || said(element, 'referrerpolicy')?.toLowerCase() === 'no-referrer') continue
      report({
        span: placeOf(element, 'referrerpolicy'),
        severity: 'hint',
        message: {
          fr: 'Le cadre dit à son site de quelle page il est ouvert.',
          en: 'The frame tells its site from which page it is opened.',
        },
        help: { fr: 'Ajoutez referrerpolicy="no-referrer".', en: 'Add referrerpolicy="no-referrer".' },
      })
    }
  },
})
