/** Pages that put the tool in a difficult place. */
import type { Host } from './host.ts'

/** Shows the place of the tool once it is there, as a tab or an accordion does. */
const reveal: Host['after'] = (page) =>
  page.locator('#place').evaluate((place) => place.removeAttribute('hidden'))

const inside =
  (attributes = '', tag = 'div') =>
  (tool: string) =>
    `<${tag} id="place" ${attributes}>${tool}</${tag}>`

export const hostsOfPlace: readonly Host[] = [
  { id: 'H07-coupe', what: 'coupe ce qui dépasse', around: inside(), css: '#place { overflow: hidden }' },
  {
    id: 'H07-deplace',
    what: 'déplace et filtre le bloc qui le contient',
    around: inside(),
    css: '#place { transform: translateX(0); filter: grayscale(0); perspective: 100px; will-change: transform }',
  },
  {
    id: 'H07-enferme',
    what: 'enferme le module dans une boîte de taille fixe qui défile',
    around: inside(),
    css: '#place { contain: strict; height: 4000px; overflow: auto }',
  },
  {
    id: 'H07-flex',
    what: 'le range dans une ligne souple',
    around: (tool) => `<div id="place">${tool}</div>`,
    css: '#place { display: flex } #place > * { min-width: auto }',
  },
  { id: 'H07-grille', what: 'le range dans une grille', around: inside(), css: '#place { display: grid }' },
  {
    id: 'H07-tableau',
    what: 'le met dans la case d’un tableau',
    around: (tool) => `<table><tbody><tr><td>${tool}</td></tr></tbody></table>`,
  },
  {
    id: 'H07-onglet',
    what: 'le garde dans un onglet fermé, ouvert ensuite',
    around: inside('hidden'),
    after: reveal,
  },
  {
    id: 'H07-details',
    what: 'le garde replié, déplié ensuite',
    around: (tool) => `<details id="place"><summary>Ouvrir</summary>${tool}</details>`,
    after: (page) => page.getByText('Ouvrir', { exact: true }).click(),
  },
  {
    id: 'H07-accordeon',
    what: 'le déplie peu à peu',
    around: inside(),
    css: '#place { max-height: 0; overflow: hidden; transition: max-height .2s } #place.open { max-height: 9999px }',
    after: (page) =>
      page.locator('#place').evaluate(
        (place) =>
          new Promise((opened) => {
            place.addEventListener('transitionend', opened, { once: true })
            place.classList.add('open')
          }),
      ),
  },
  {
    id: 'H08-bandeau',
    what: 'a une bulle de discussion et un bandeau de cookies au plus haut',
    around: (tool) => `${tool}<div class="bulle"></div><div class="bandeau">Cookies</div>`,
    css: `.bandeau { position: fixed; inset: auto 0 0; height: 40px; z-index: 2147483647; background: #fff }
      .bulle { position: fixed; right: 0; bottom: 60px; width: 50px; height: 50px; z-index: 2147483647 }`,
    isItsOwnLook: true,
  },
  {
    id: 'H08-dialogue',
    what: 'ouvre sa propre fenêtre par-dessus, que le lecteur ferme',
    around: (tool) =>
      `${tool}<dialog id="sien"><form method="dialog"><button>Fermer</button></form></dialog>`,
    after: async (page) => {
      await page.locator('#sien').evaluate((dialog: HTMLDialogElement) => dialog.showModal())
      await page.getByRole('button', { name: 'Fermer' }).click()
    },
  },
  {
    id: 'H09-dit',
    what: 'a un en-tête collant de 120 pixels, et le dit',
    css: `body > header { position: sticky; top: 0; height: 120px; z-index: 10; background: #fff }
      parcours-orientation { --po-decalage-haut: 120px }`,
    isItsOwnLook: true,
  },
  {
    id: 'H09-tu',
    what: 'a un en-tête collant de 120 pixels, et ne le dit pas',
    css: 'body > header { position: sticky; top: 0; height: 120px; z-index: 10; background: #fff }',
    isItsOwnLook: true,
  },
  {
    id: 'H15-deux',
    what: 'le porte deux fois',
    around: (tool) => `${tool}<hr>${tool}`,
    isToldByAxe: 'landmark-unique',
  },
  {
    id: 'H16-tete',
    what: 'charge le script en tête',
    head: '<script src="/parcours-orientation.js"></script>',
    tag: '',
  },
  {
    id: 'H16-async',
    what: 'charge le script quand il vient',
    tag: '<script src="/parcours-orientation.js" async></script>',
  },
  {
    id: 'H16-module',
    what: 'charge le script comme un module',
    tag: '<script src="/parcours-orientation.mjs" type="module"></script>',
  },
  {
    id: 'H16-double',
    what: 'charge le script deux fois',
    tag: '<script src="/parcours-orientation.js" defer></script><script src="/parcours-orientation.js" defer></script>',
  },
  {
    id: 'H17-listes',
    what: 'est vue à travers des listes qui cachent bandeaux et fenêtres',
    css: `.overlay, .popup, .modal, .cookie, [id*=banner], [class*=banner], [class*=popup], [class*=curtain], dialog {
      display: none !important }`,
  },
]
