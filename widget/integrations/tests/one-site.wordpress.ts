/**
 * One WordPress, from the day its webmaster receives the archive to the day it is removed. The tests follow one another,
 * as the days do.
 */
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { people } from '../../../scripts/wordpress/site.mjs'
import { eventsSayNothing, wholeIntake } from '../../e2e/whole-intake.ts'
import { Desk, type Written } from './desk.ts'
import { archive, content, ground, oneSite, php, published } from './ground.ts'
import { picture } from './picture.ts'

const { visit, sit } = ground()
const telling = /violen|victim|plainte|viol\b|agress/i
let webmaster: Desk
let editor: Desk
/** The page with the block, and that with the shortcode. */
let withBlock: Written
let withShortcode: Written

beforeAll(async () => {
  webmaster = new Desk(await sit(), oneSite)
  editor = new Desk(await sit(), oneSite)
})
afterAll(async () => {
  await webmaster.page.context().close()
  await editor.page.context().close()
})

describe('la personne qui tient le site', () => {
  test('envoie l’archive par l’écran de WordPress, et l’active', async () => {
    await webmaster.signIn(people.admin)
    await webmaster.page.goto(`${oneSite.url}/wp-admin/plugin-install.php?tab=upload`)
    await picture(webmaster.page, '1-envoyer', 330)
    await webmaster.install(archive)
    expect(await webmaster.row.textContent()).toContain('Aucun cookie')
  })
})

describe('une rédactrice, qui n’a pas le droit d’écrire du HTML libre', () => {
  test('colle l’extrait : WordPress en retire l’outil et son script, et c’est pourquoi il y a une extension', async () => {
    await editor.signIn(people.editor)
    await editor.begin('Extrait collé')
    await editor.writeSource(
      '<parcours-orientation donnees="/outils/po/territoire.json"><h2>Orienter une personne</h2></parcours-orientation>\n<script src="/outils/po/parcours-orientation.js" defer></script>',
    )
    const { address } = await editor.publish()
    expect(await editor.kept()).not.toMatch(/parcours-orientation/)
    const page = await (await fetch(address)).text()
    expect(page).toContain('Orienter une personne')
    expect(page).not.toMatch(/<parcours-orientation|parcours-orientation\.js/)
  })

  test('ajoute le bloc, change ses réglages, et lit ce qui n’est pas compris', async () => {
    await editor.begin('Orientation – professionnels')
    await editor.addBlock('parcours', 'Parcours d’orientation'.replace('’', "'"))
    const { page } = editor
    const block = page.locator('[data-type="parcours-orientation/outil"]')
    await block.getByText('Danger immédiat').waitFor()
    await page.getByLabel('Niveau du premier titre').selectOption('3')
    await page.getByLabel('Par où commencer').selectOption('sante')
    await page.getByLabel('Qui publie cette page').fill('CPTS « A & B »')
    await page.getByLabel('Couleur des boutons').fill('bleu')
    await block
      .getByText('« couleur » vaut « bleu » : écrivez une couleur sous cette forme : #0B5563.')
      .waitFor()
    await page.getByLabel('Couleur des boutons').fill('#ffd400')
    await block.getByText('le texte des boutons ne pourrait pas être lu').waitFor()
    await picture(page, '2-bloc', 900)
    await page.getByLabel('Couleur des boutons').fill('#7a1f4b')
    await block.locator('mark').waitFor({ state: 'detached' })
    withBlock = await editor.publish()
    expect(await editor.kept()).toContain('<!-- wp:parcours-orientation/outil')
  })

  test('rouvre la page : l’éditeur y reconnaît son bloc', async () => {
    await editor.page.reload()
    await editor.page
      .locator('[data-type="parcours-orientation/outil"]')
      .getByText('Danger immédiat')
      .waitFor()
    expect(await editor.page.locator('.block-editor-warning').count()).toBe(0)
  })

  test('écrit le code court dans un paragraphe, au milieu d’une phrase et centré', async () => {
    await editor.begin('Orientation, code court')
    await editor.writeSource(
      `<!-- wp:paragraph {"align":"center"} -->
<p class="has-text-align-center">Voici l’outil : [parcours_orientation niveau_titre="3" entree="santé" teinte="bleu" mention="CPTS A &amp; B"]</p>
<!-- /wp:paragraph -->`,
    )
    withShortcode = await editor.publish()
    expect(await editor.kept()).toContain('[parcours_orientation')
  })

  test('lit dans la prévisualisation, et elle seule, ce qui n’est pas compris', async () => {
    await editor.page.goto(withShortcode.preview)
    const notes = await editor.page.locator('[role=note]').textContent()
    expect(notes).toContain('« entree » vaut « santé » : écrivez une de ces valeurs : sante')
    expect(notes).toContain("« teinte » n'est pas un réglage de l'outil")
    await editor.page.goto(withShortcode.address)
    expect(await editor.page.locator('[role=note]').count()).toBe(0)
    const visitor = await visit(`${withShortcode.address}?preview=true`)
    expect(await visitor.page.content()).not.toContain('pas un réglage')
    await visitor.close()
  })
})

describe('une visiteuse, que le site ne connaît pas', () => {
  test('trouve les réglages de la page dans l’outil, et rien de plus', async () => {
    const visitor = await visit(withBlock.address)
    await visitor.ready()
    const given = await visitor.widget.evaluate((element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    )
    expect(given).toEqual({
      donnees: expect.stringMatching(
        /^\/wp-content\/plugins\/parcours-orientation\/territoire\.json\?ver=\d+\.\d+\.\d+\.\d{8}$/,
      ),
      'niveau-titre': '3',
      entree: 'sante',
      mention: 'CPTS « A & B »',
      'data-couleur': '#7a1f4b',
      style: '--po-primaire: #7a1f4b;',
    })
    expect(await visitor.widget.locator('h3').first().textContent()).toBe('Orienter une personne')
    expect(
      await visitor.button('Commencer').evaluate((button) => getComputedStyle(button).backgroundColor),
    ).toBe('rgb(122, 31, 75)')
    expect(visitor.troubles).toEqual([])
    await visitor.close()
  })

  test.each(['twentytwentyone', 'twentytwentytwo', 'twentytwentythree'])(
    'P01 à P04, P08 : avec le thème %s, un entretien entier ne demande rien, ne garde rien et ne dit rien',
    async (theme) => {
      php(oneSite, `switch_theme('${theme}');`)
      const visitor = await visit(withBlock.address)
      await visitor.ready()
      await visitor.settled()
      if (theme === 'twentytwentythree') await picture(visitor.page, '3-page')
      const [before, asked] = [await visitor.footprint(), visitor.requests.length]
      await wholeIntake(visitor)
      await visitor.settled()
      expect(await visitor.footprint()).toEqual(before)
      expect(visitor.requests.slice(asked)).toEqual([])
      expect(visitor.requests.filter((address) => !address.startsWith(`${oneSite.url}/`))).toEqual([])
      expect(await visitor.page.context().cookies()).toEqual([])
      await eventsSayNothing(visitor)
      expect(visitor.troubles).toEqual([])
      await visitor.close()
    },
  )

  test.each([245, 360])('à %i pixels, l’outil tient dans la page', async (width) => {
    const visitor = await visit(withBlock.address, { width, height: 800 })
    await visitor.ready()
    const { x = -1, width: wide = 0 } = (await visitor.widget.boundingBox()) ?? {}
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + wide).toBeLessThanOrEqual(width)
    await visitor.close()
  })

  test('lit l’outil entier là où le code court est au milieu d’un paragraphe', async () => {
    const visitor = await visit(withShortcode.address)
    await visitor.ready()
    expect(await visitor.page.locator('p > parcours-orientation').count()).toBe(1)
    // A block in a paragraph ends it: the words for who has no script would be out of the element, beside the tool.
    const numbers = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('a[href="tel:3919"]')].map((link) => link.parentElement?.localName),
    )
    expect(numbers).toEqual(['parcours-orientation'])
    await visitor.start()
    await visitor.close()
  })

  test('sans script, lit encore qui appeler', async () => {
    const context = await editor.page.context().browser()?.newContext({ javaScriptEnabled: false })
    const page = await context?.newPage()
    await page?.goto(withShortcode.address)
    await page?.getByRole('heading', { name: 'Orienter une personne', level: 3 }).waitFor()
    for (const number of ['17', '112', '114', '3919'])
      await page?.getByRole('link', { name: number, exact: true }).waitFor()
    await context?.close()
  })

  test('n’est empêchée de rien par la politique la plus stricte', async () => {
    const visitor = await visit(`${withBlock.address}?stricte`)
    await visitor.ready()
    await visitor.start()
    await visitor.walk(() => 0)
    expect(await visitor.screen()).toBe('parcours')
    expect(
      await visitor
        .button('Préparer la fiche')
        .evaluate((button) => getComputedStyle(button).backgroundColor),
    ).toBe('rgb(122, 31, 75)')
    await visitor.close()
  })
})

describe('la page', () => {
  const tool = (page: string) => /<parcours-orientation.*<\/parcours-orientation>/.exec(page)?.[0]

  test('est la même pour qui est connectée, et ne dit rien d’elle dans l’outil ni ses fichiers', async () => {
    const cookies = await webmaster.page.context().cookies()
    const mine = await content(
      withBlock.address,
      cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    )
    expect(mine).toContain('wpadminbar')
    expect(tool(mine)).toBe(tool(await content(withBlock.address)))
    const scripts = (page: string) => page.match(/<script[^>]*parcours-orientation[^>]*>.*?<\/script>/gs)
    expect(scripts(mine)).toEqual(scripts(await content(withBlock.address)))
    expect(scripts(mine)).toHaveLength(3)
  })

  test('ne charge l’outil que si elle le porte', async () => {
    expect(await content(`${oneSite.url}/`)).not.toContain('parcours-orientation')
  })

  test('ne porte aucun script écrit dans la page, et aucun nom parlant', async () => {
    const page = await content(withBlock.address)
    const ours = page.match(/<script[^>]*parcours-orientation[^>]*>/g) ?? []
    for (const script of ours) expect(script).toMatch(/ (async|defer) .*src=/)
    expect([tool(page), ...ours].join('')).not.toMatch(telling)
  })

  test('porte deux outils, et un seul script', async () => {
    const address = published(
      oneSite,
      'deux',
      '[parcours_orientation entree="sante"]\n\n[parcours_orientation entree="droits"]',
    )
    const page = await content(address)
    expect(page.match(/<parcours-orientation /g)).toHaveLength(2)
    expect(page.match(/src=[^>]*\/parcours-orientation\.js/g)).toHaveLength(1)
    // Alone on its line, nothing is added around the tool nor inside it.
    expect(page).not.toMatch(/<p><parcours-orientation|<parcours-orientation[^>]*><p>/)
  })

  test('dit qui appeler à qui la lit dans un flux, sans outil ni script, et où l’ouvrir', async () => {
    const address = published(oneSite, 'flux', '[parcours_orientation]', 'post')
    const feed = await content(`${oneSite.url}/feed/`)
    expect(feed).toContain('<a href="tel:112">112</a>')
    expect(feed).toContain(`<a href="${address}">Ouvrir la page de l'outil</a>`)
    expect(feed).not.toMatch(/<parcours-orientation|parcours-orientation\.js/)
  })

  test('n’a rien de l’outil dans son résumé', async () => {
    published(
      oneSite,
      'resume',
      'Avant. [parcours_orientation] <!-- wp:parcours-orientation/outil /--> Après.',
      'post',
    )
    const [post] = JSON.parse(await content(`${oneSite.url}/wp-json/wp/v2/posts?slug=resume`))
    expect(post.excerpt.rendered).toMatch(/Avant\.\s+Après\./)
    expect(post.content.rendered).toContain('<parcours-orientation ')
    expect(post.content.rendered).not.toContain('<script')
  })

  test('porte le bloc dans une zone de widgets aussi', async () => {
    php(
      oneSite,
      `switch_theme('twentytwentyone'); update_option('widget_block', array(7 => array('content' => '<!-- wp:parcours-orientation/outil {"entree":"droits"} /-->'), '_multiwidget' => 1));
      wp_set_sidebars_widgets(array('sidebar-1' => array('block-7')));`,
    )
    const visitor = await visit(`${oneSite.url}/`)
    await visitor.ready()
    expect(await visitor.page.locator('aside parcours-orientation[entree=droits]').count()).toBe(1)
    await visitor.close()
    php(oneSite, `wp_set_sidebars_widgets(array('sidebar-1' => array()));`)
  })

  test('n’a rien fait demander au site par l’extension, et PHP ne s’en plaint pas', () => {
    const asked = readFileSync(oneSite.asked, 'utf8').split('\n')
    expect(asked.filter((line) => line.startsWith('ours'))).toEqual([])
    expect(
      readFileSync(oneSite.log, 'utf8')
        .split('\n')
        .filter((line) => line.includes('plugins/parcours')),
    ).toEqual([])
  })
})

describe('l’extension retirée', () => {
  test('ne laisse rien dans la base ni dans les fichiers', async () => {
    const kept = () =>
      php(
        oneSite,
        `global $wpdb; echo $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%parcours%'"),
        ' ', $wpdb->get_var("SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE '%parcours%'"),
        ' ', count($wpdb->get_col('SHOW TABLES LIKE "%parcours%"')), ' ', is_dir(WP_PLUGIN_DIR . '/parcours-orientation') ? 'là' : 'parti';`,
      )
    expect(kept()).toBe('0 0 0 là')
    await webmaster.remove()
    expect(kept()).toBe('0 0 0 parti')
  })

  test('la page qui portait le bloc dit encore qui appeler', async () => {
    const visitor = await visit(withBlock.address)
    for (const number of ['17', '112', '114', '3919'])
      await visitor.page.getByRole('link', { name: number, exact: true }).waitFor()
    expect(visitor.troubles).toEqual([])
    await visitor.close()
  })

  test('le code court se lit tel quel : le guide dit d’écrire les numéros entre ses deux bouts', async () => {
    const visitor = await visit(withShortcode.address)
    await visitor.page.getByText('[parcours_orientation').waitFor()
    expect(await visitor.page.content()).not.toMatch(telling)
    await visitor.close()
  })
})
