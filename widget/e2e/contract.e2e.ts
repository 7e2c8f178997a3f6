/** What a page may do with the element, as `custom-elements.json` says it. */
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import manifest from '../custom-elements.json'
import type { IntakePage } from './intake-page.ts'
import { stand } from './stand.ts'

const { open } = stand()

/** Rules of the page, as its own sheet would give them. */
async function dress(intake: IntakePage, rules: string): Promise<void> {
  await intake.page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, rules)
}

/** A page whose own sheet is there before the element. */
const dressedPage = (rules: string, said: string[]) => async (page: Page) => {
  page.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'info') said.push(message.text())
  })
  await page.route('**/site.css', (route) => route.fulfill({ contentType: 'text/css', body: rules }))
}

const colourOf = (intake: IntakePage, name: string, property: string) =>
  intake.button(name).evaluate((one, asked) => getComputedStyle(one).getPropertyValue(asked), property)

describe('ses membres', () => {
  test('le fichier qui le décrit nomme tout ce que l’élément offre, et rien d’autre', async () => {
    const intake = await open()
    const own = await intake.widget.evaluate((element) => {
      const reactions = [
        'constructor',
        'connectedCallback',
        'disconnectedCallback',
        'attributeChangedCallback',
      ]
      return Object.getOwnPropertyNames(Object.getPrototypeOf(element)).filter(
        (name) => !reactions.includes(name),
      )
    })
    const told = manifest.modules[0]?.declarations[0]?.members.filter((member) => !('static' in member)) ?? []
    expect(own.sort()).toEqual(told.map(({ name }) => name).sort())
    await intake.close()
  })

  test('ce qu’il dit de l’écran suit les écrans, et jamais une réponse', async () => {
    const intake = await open()
    const state = () => intake.widget.evaluate((element) => Reflect.get(element, 'etat'))
    const seen = [await state()]
    await intake.start()
    await intake.walk(
      () => 0,
      async (screen) => {
        if (screen === 'question') expect(await state()).toBe('question')
      },
    )
    seen.push(await state())
    await intake.prepare()
    seen.push(await state())
    const erased = await intake.widget.evaluate((element) => {
      ;(element as unknown as { effacer: () => void }).effacer()
      return Reflect.get(element, 'etat')
    })
    expect([...seen, erased]).toEqual(['accueil', 'parcours', 'fiche', 'accueil'])
    await intake.close()
  })

  test('demander une fiche qui n’est pas à l’écran mène à la question qui la précède', async () => {
    const intake = await open({
      before: (page) => page.addInitScript(() => Object.assign(window, { print: () => {} })),
    })
    const ask = (type?: string) =>
      intake.widget.evaluate((element, asked) => Reflect.get(element, 'imprimer').call(element, asked), type)
    const printed = async () => (await intake.events()).filter(({ name }) => name === 'po-impression').length
    await intake.start()
    await ask('carte')
    await intake.button('Pour votre dossier').waitFor()
    expect(await intake.screen()).toBe('remise')
    await intake.button('Pour votre dossier').click()
    await ask('professionnelle')
    await expect.poll(printed).toBe(1)
    await ask('carte')
    await intake.button('Pour votre dossier').waitFor()
    expect([await intake.screen(), await printed()]).toEqual(['remise', 1])
    await intake.close()
  })

  test('on peut amener le lecteur au titre de l’écran', async () => {
    const intake = await open()
    await intake.widget.evaluate((element) => (element as HTMLElement).focus())
    expect(await intake.focused()).toBe(await intake.heading.first().textContent())
    await intake.close()
  })

  test('une propriété posée avant le script vaut l’attribut, et s’y lit', async () => {
    const intake = await open({
      before: (page) =>
        page.addInitScript(() =>
          addEventListener('DOMContentLoaded', () => {
            const element = document.querySelector('parcours-orientation')
            Object.assign(element ?? {}, { niveauTitre: ' 4 ' })
          }),
        ),
    })
    expect(await intake.heading.first().evaluate(({ localName }) => localName)).toBe('h4')
    expect(await intake.widget.getAttribute('niveau-titre')).toBe(' 4 ')
    await intake.close()
  })

  test('une autre version déjà là reste, et le webmestre le lit une fois', async () => {
    const said: string[] = []
    const intake = await open()
    intake.page.on('console', (message) => said.push(message.text()))
    await intake.widget.evaluate((element) =>
      Object.defineProperty(element.constructor, 'version', { value: '9.9.9' }),
    )
    await intake.page.evaluate(`import('/parcours-orientation.mjs').then(() => true)`)
    expect(said).toEqual([expect.stringMatching(/la version 9\.9\.9 est déjà là/)])
    expect(await intake.screen()).toBe('accueil')
    await intake.close()
  })
})

describe('ses couleurs', () => {
  test('celles de la page sont portées quand tout se lit', async () => {
    const said: string[] = []
    const rules = 'parcours-orientation { --po-primaire: #7a1f5c; --po-primaire-texte: white }'
    const intake = await open({ before: dressedPage(rules, said) })
    expect(await colourOf(intake, 'Commencer', 'background-color')).toBe('rgb(122, 31, 92)')
    await intake.button('Commencer').hover()
    expect(await colourOf(intake, 'Commencer', 'background-color')).toBe('rgb(122, 31, 92)')
    expect(said).toEqual([])
    await intake.close()
  })

  test.each([
    ['un bouton trop pâle', '--po-primaire: #9cc', /contraste de \d\.\d, il faut 4\.5/],
    ['un fond où le rouge ne se lit plus', '--po-fond: #777', /contraste/],
    ['un fond noir sous des encadrés clairs', '--po-fond: #000; --po-texte: #fff', /contraste/],
    ['une couleur à travers laquelle on voit', '--po-primaire: rgb(0 0 0 / 50%)', /contraste/],
    ['un mot qui n’est pas une couleur', '--po-primaire: sarcelle', /« sarcelle » n'est pas une couleur/],
  ])('%s : aucune n’est portée, et le webmestre lit pourquoi, une fois', async (_, rules, why) => {
    const said: string[] = []
    const intake = await open({ before: dressedPage(`parcours-orientation { ${rules} }`, said) })
    expect(await colourOf(intake, 'Commencer', 'background-color')).toBe('rgb(11, 85, 99)')
    expect(await colourOf(intake, 'Commencer', 'color')).toBe('rgb(255, 255, 255)')
    await intake.widget.evaluate((element) => element.setAttribute('mention', 'CPTS'))
    await intake.widget.getByText('CPTS', { exact: true }).waitFor()
    expect(said).toEqual([expect.stringMatching(why)])
    await intake.close()
  })

  test('quand le lecteur passe au sombre, elles sont regardées de nouveau', async () => {
    const said: string[] = []
    const rules = 'parcours-orientation { --po-fond: #fffdf5 }'
    const intake = await open({ query: '?territoire=exemple&theme=auto', before: dressedPage(rules, said) })
    const ground = () =>
      intake.widget.evaluate((element) => {
        const root = element.shadowRoot?.querySelector('.root')
        return root && getComputedStyle(root).backgroundColor
      })
    expect(await ground()).toBe('rgb(255, 253, 245)')
    await intake.page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(ground).toBe('rgb(18, 24, 31)')
    expect(said).toEqual([expect.stringMatching(/contraste/)])
    await intake.close()
  })
})

describe('ce qu’une page peut habiller ou placer', () => {
  test('les parties se laissent habiller, mais ni « Masquer », ni les urgences, ni le rideau', async () => {
    const intake = await open()
    await dress(
      intake,
      `parcours-orientation::part(bouton) { border-radius: 20px }
       parcours-orientation::part(titre) { font-style: italic }`,
    )
    expect(await colourOf(intake, 'Commencer', 'border-top-left-radius')).toBe('20px')
    await intake.start()
    await intake.button("Masquer l'écran").click()
    const dressed = await intake.widget.evaluate((element) =>
      ['.top-bar', '.emergency-strip', '.curtain'].flatMap((name) => {
        const there = element.shadowRoot?.querySelector(name)
        return [there, ...(there?.querySelectorAll('*') ?? [])].filter((one) => one?.hasAttribute('part'))
      }),
    )
    expect(dressed).toEqual([])
    await intake.close()
  })

  test('aucune partie ne porte un attribut qui dirait ce qui est répondu ou proposé', async () => {
    const intake = await open()
    const silent = /^(class|part|type|lang|dir|tabindex|data-(theme|density|masked)|aria-label(ledby)?)$/
    const said = async () =>
      intake.widget.evaluate((element) =>
        [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap((one) =>
          one.getAttributeNames().map((name) => `${name}=${one.getAttribute(name)}`),
        ),
      )
    const all = [...(await said())]
    await intake.start()
    await intake.walk(
      (question) => question % 2,
      async () => {
        all.push(...(await said()))
      },
    )
    all.push(...(await said()))
    await intake.hand('Plutôt discret')
    all.push(...(await said()))
    const telling = all.filter((each) => !silent.test(each.split('=')[0] ?? '') && !/^id=po-t$/.test(each))
    expect([...new Set(telling)]).toEqual([])
    await intake.close()
  })

  test('ce que la page place dans l’outil ne couvre rien', async () => {
    const intake = await open({
      before: (page) =>
        page.addInitScript(() =>
          addEventListener('DOMContentLoaded', () => {
            const cover = Object.assign(document.createElement('b'), { slot: 'logo', textContent: 'Emblème' })
            cover.style.cssText = 'position:fixed;inset:0;z-index:99;visibility:visible'
            document.querySelector('parcours-orientation')?.append(cover)
          }),
        ),
    })
    await intake.start()
    // A click lands on what is on top.
    await intake.button("Masquer l'écran").click()
    expect(await intake.screen()).toBe('rideau')
    expect(await intake.page.getByText('Emblème').isVisible()).toBe(false)
    await intake.close()
  })

  test('la moitié d’une empreinte ne laisse rien entrer, et le webmestre le lit', async () => {
    const said: string[] = []
    const intake = await open()
    intake.page.on('console', (message) => said.push(message.text()))
    await intake.widget.evaluate((element) => {
      element.setAttribute('integrite', 'sha384-')
      element.setAttribute('donnees', 'packs/exemple.json?1')
    })
    await intake.widget.getByText('Contacts du territoire indisponibles').first().waitFor()
    expect(said.join()).toContain('integrite="sha384-"')
    await intake.close()
  })

  test('un logo et une mention ont leur place, et le rideau les cache', async () => {
    const intake = await open({
      before: (page) =>
        page.addInitScript(() =>
          addEventListener('DOMContentLoaded', () => {
            const element = document.querySelector('parcours-orientation')
            const place = (slot: string, text: string) => {
              const one = Object.assign(document.createElement('span'), { slot, textContent: text })
              element?.append(one)
            }
            place('logo', 'Emblème')
            place('mention', 'Publié par la CPTS')
          }),
        ),
    })
    const [logo, mention] = ['Emblème', 'Publié par la CPTS'].map((text) => intake.page.getByText(text))
    expect([await logo?.isVisible(), await mention?.isVisible()]).toEqual([true, true])
    await intake.start()
    expect([await logo?.isVisible(), await mention?.isVisible()]).toEqual([true, true])
    await intake.button("Masquer l'écran").click()
    expect([await logo?.isVisible(), await mention?.isVisible()]).toEqual([false, false])
    await intake.close()
  })

  test('serré, un écran tient dans moins de place, et chaque réponse reste facile à viser', async () => {
    const intake = await open()
    await intake.start()
    const size = () =>
      intake.options.first().evaluate((one) => {
        const root = one.closest('.root')
        return { screen: root?.clientHeight ?? 0, option: one.clientHeight }
      })
    const usual = await size()
    await intake.widget.evaluate((element) => element.setAttribute('densite', 'compacte'))
    await expect.poll(async () => (await size()).screen).toBeLessThan(usual.screen)
    expect((await size()).option).toBeGreaterThanOrEqual(44)
    await intake.close()
  })

  test('sous un bandeau fixe de la page, « Masquer » reste visible', async () => {
    const intake = await open({ viewport: { width: 800, height: 600 } })
    await dress(intake, 'parcours-orientation { --po-decalage-haut: 120px }')
    await intake.start()
    await intake.page.evaluate(() => scrollBy(0, 400))
    await expect
      .poll(async () => (await intake.button("Masquer l'écran").boundingBox())?.y ?? 0)
      .toBeGreaterThanOrEqual(120)
    await intake.close()
  })
})
