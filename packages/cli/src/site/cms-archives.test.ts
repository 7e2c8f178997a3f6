/**
 * What WordPress, SPIP and Drupal are given. The first is also tested in a real one (`npm run test:wordpress`); of the two
 * others, what does not need them is run here by PHP, where there is one.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Pack } from '@jalon/directory'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cmsArchives } from './cms-archives.ts'

const site = {
  'parcours-orientation.js': 'tool()',
  'parcours-orientation-donnees.js': 'data()',
  'territoire.json': '{}\n',
  'autonome.html': 'not for a site of this kind',
}
const pack = {
  territory: { id: 'exemple', title: "Territoire d'exemple" },
  communes: [{ code: '57463', name: 'Metz' }],
  ir: {
    pathways: {
      soins: { entry: true, alias: 'sante', title: 'Soigner' },
      interne: { entry: false, title: 'Interne' },
    },
    facts: { profession: { answers: [{ id: 'medecin', label: 'Médecin' }] } },
  },
} as unknown as Pack

const release = { version: '0.1.0', built: '2026-11-22' }
const archives = cmsArchives(site, pack, release)
const names = ['wordpress/parcours-orientation', 'spip/parcours_orientation', 'drupal/parcours_orientation']
const filesOf = (name: string) => unzipSync(archives[`${name}.zip`] ?? new Uint8Array())

test('every system has its archive', () => {
  expect(Object.keys(archives)).toEqual(names.map((name) => `${name}.zip`))
})

test('two builds are the same bytes, in another part of the world too', () => {
  const zone = process.env['TZ']
  try {
    for (const other of ['Pacific/Auckland', 'America/Los_Angeles']) {
      process.env['TZ'] = other
      expect(cmsArchives(site, pack, release)).toEqual(archives)
    }
  } finally {
    if (zone === undefined) Reflect.deleteProperty(process.env, 'TZ')
    else process.env['TZ'] = zone
  }
})

test.each(names)(
  '%s carries the tool, its territory and its licence in one folder, and a version',
  (name) => {
    const files = filesOf(name)
    const folder = name.replace(/.*\//, '')
    for (const carried of [
      'parcours-orientation.js',
      'territoire.json',
      'LICENSE',
      'common/settings.php',
      'common/archive.json',
    ])
      expect(Object.keys(files)).toContain(`${folder}/${carried}`)
    expect(Object.keys(files).filter((file) => !file.startsWith(`${folder}/`))).toEqual([])
    const texts = Object.values(files).map((file) => strFromU8(file))
    expect(texts.join('')).toContain('0.1.0.20261122')
    expect(texts.filter((text) => text.includes('@VERSION@'))).toEqual([])
    expect(texts.join('')).not.toContain('not for a site of this kind')
  },
)

test.each(names)('%s asks nothing of another site and keeps nothing', (name) => {
  for (const [file, content] of Object.entries(filesOf(name))) {
    if (!/\.(php|js)$/.test(file) || file.endsWith('parcours-orientation.js')) continue
    expect([file, strFromU8(content).match(keepsOrSends)?.[0]]).toEqual([file, undefined])
  }
})

const keepsOrSends =
  /wp_remote_|curl_|fsockopen|update_option|add_option|set_transient|setcookie|register_rest_route|wp_ajax|wp_get_current_user|innerHTML|localStorage|eval\s*\(/

const isThere = spawnSync('php', ['-v']).status === 0
const missing = 'PHP MANQUE : ce que les archives écrivent dans une page n’est pas regardé ici'
if (!isThere) console.log(`${missing}. Installez php-cli.`)
if (!isThere) test.skip(missing, () => {})

describe.runIf(isThere)('with PHP', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'archives-'))
    for (const name of names)
      for (const [file, content] of Object.entries(filesOf(name))) {
        const path = join(folder, dirname(name), file)
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(path, content)
      }
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Runs lines of PHP beside the archives, and gives back what they print as JSON. */
  function php(code: string, given: unknown = null): unknown {
    const { status, stdout, stderr } = spawnSync(
      'php',
      ['-d', 'display_errors=stderr', '-r', code, JSON.stringify(given)],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect([status, stderr]).toEqual([0, ''])
    return JSON.parse(stdout)
  }

  function settings(asked: object) {
    return php(
      `require 'wordpress/parcours-orientation/common/settings.php';
      echo json_encode(ParcoursOrientation\\read_settings(json_decode($argv[1], true)));`,
      asked,
    ) as { attributes: object; problems: readonly string[] }
  }

  test.each(names)('every file of %s can be read', (name) => {
    for (const file of Object.keys(filesOf(name)).filter((each) => each.endsWith('.php'))) {
      const { status, stdout } = spawnSync('php', ['-l', join(folder, dirname(name), file)], {
        encoding: 'utf8',
      })
      expect([file, status, stdout]).toEqual([file, 0, expect.any(String)])
    }
  })

  test.each([
    [
      { niveau_titre: ' 3 ', 'masquage-auto': '0' },
      { 'niveau-titre': '3', 'masquage-auto': '0' },
    ],
    [
      { entree: 'sante', commune: '57463' },
      { entree: 'sante', commune: '57463' },
    ],
    [{ mention: '<b>CPTS</b>', theme: '' }, { mention: '<b>CPTS</b>' }],
    [{ sortie_url: '/accueil' }, { 'sortie-url': '/accueil' }],
    [{ couleur: '#0B5563' }, { 'data-couleur': '#0B5563' }],
    [
      { couleur: '#8fd0da', theme: 'sombre' },
      { 'data-couleur': '#8fd0da', theme: 'sombre' },
    ],
  ])('%j is understood', (asked, attributes) => {
    expect(settings(asked)).toEqual({ attributes, problems: [] })
  })

  test.each([
    [{ niveau_titre: '6' }, 'un nombre entier de 1 à 5'],
    [{ theme: 'rose' }, 'clair, sombre, auto'],
    [{ entree: 'plainte' }, 'sante (Soigner)'],
    [{ commune: 'Metz' }, '57463 (Metz)'],
    [{ sortie_url: 'javascript:alert(1)' }, "l'adresse http ou https"],
    [{ sortie_url: '//ailleurs.example' }, "l'adresse http ou https"],
    [{ sortie_url: '/\\ailleurs.example' }, "l'adresse http ou https"],
    [{ couleur: 'red;x:url(//a)' }, '#0B5563'],
    [{ couleur: '#ffd400' }, 'plus foncée'],
    [{ teinte: 'x' }, "n'est pas un réglage de l'outil"],
    [['territoire=“exemple”'], 'guillemets droits'],
  ])('%j is left out, and said', (asked, told) => {
    const { attributes, problems } = settings(asked)
    expect(Object.keys(attributes)).toEqual([])
    expect(problems).toEqual([expect.stringContaining(told)])
  })

  test('another territory is never taken for any: the tool then shows the national contacts alone', () => {
    const { attributes, problems } = settings({ territoire: 'metz' })
    expect(attributes).toEqual({ territoire: 'metz' })
    expect(problems).toEqual([expect.stringContaining('contacts nationaux')])
  })

  test('SPIP: what its template writes reads only the call, and cannot end an attribute', () => {
    const written = php(
      `define('_ECRIRE_INC_VERSION', '4'); define('_DIR_PLUGIN_PARCOURS_ORIENTATION', 'plugins/parcours_orientation/');
      function url_absolue($path) { return 'https://ville.example/' . $path; } function test_espace_prive() { return false; }
      $_GET = $_REQUEST = array('mention' => 'Ailleurs', 'args' => array('mention' => 'Ailleurs'));
      require 'spip/parcours_orientation/parcours_orientation_fonctions.php';
      echo json_encode(array(parcours_orientation_outil(null), parcours_orientation_outil(array('mention' => 'A "B" <i>', 'align' => 'left', 'niveau_titre' => '9'))));`,
    ) as readonly [string, string]
    expect(written[0]).toContain(
      '<parcours-orientation donnees="https://ville.example/plugins/parcours_orientation/territoire.json?0.1.0.20261122"><strong role="heading" aria-level="2">',
    )
    expect(written[0].match(/<script (async|defer) src="[^"]+"><\/script>/g)).toHaveLength(3)
    expect(written[1]).toContain('mention="A &quot;B&quot; &lt;i&gt;"')
    expect(written.join('')).not.toMatch(/Ailleurs|<mark>/)
  })

  test('Drupal: the block gives an element, its library and the numbers, and its form refuses what is not understood', () => {
    expect(
      php(`${drupal}
      $block = new Drupal\\parcours_orientation\\Plugin\\Block\\ParcoursOrientation(array(), 'parcours_orientation', array(), new Drupal\\Core\\Extension\\ModuleExtensionList());
      $state = new State(array('niveau_titre' => '3', 'couleur' => 'bleu', 'theme' => ''));
      $block->blockValidate(array(), $state); $refused = $state->errors; $state->values['couleur'] = ''; $state->errors = array();
      $block->blockValidate(array(), $state); $block->blockSubmit(array(), $state);
      echo json_encode(array('refused' => array_keys($refused), 'after' => $state->errors, 'built' => $block->build(), 'form' => array_map(fn ($field) => $field['#type'], $block->blockForm(array(), $state)))); }`),
    ).toEqual({
      refused: ['couleur'],
      after: [],
      built: {
        '#type': 'html_tag',
        '#tag': 'parcours-orientation',
        '#attributes': {
          donnees: '/modules/custom/parcours_orientation/territoire.json?0.1.0.20261122',
          'niveau-titre': '3',
        },
        '#value': expect.stringContaining('<a href="tel:112">112</a>'),
        '#attached': { library: ['parcours_orientation/tool'] },
      },
      form: expect.objectContaining({ entree: 'select', mention: 'textfield' }),
    })
  })
})

/** As little of Drupal as the block needs to be called: it says nothing of how Drupal itself would. */
const drupal = `
namespace Drupal\\Core\\Block\\Attribute { #[\\Attribute] class Block { public function __construct(...$all) {} } }
namespace Drupal\\Core\\Block { class BlockBase { public $configuration = array(); public function __construct($configuration, $id, $definition) {} } }
namespace Drupal\\Core\\Plugin { interface ContainerFactoryPluginInterface {} }
namespace Drupal\\Core\\Form { interface FormStateInterface {} }
namespace Drupal\\Core\\Render { class Markup { public static function create($text) { return $text; } } }
namespace Drupal\\Core\\Extension { class ModuleExtensionList { public function getPath($name) { return "modules/custom/$name"; } } }
namespace {
function base_path() { return '/'; }
class State implements Drupal\\Core\\Form\\FormStateInterface { public $errors = array(); public function __construct(public $values) {}
  public function getValues() { return $this->values; } public function getValue($name) { return $this->values[$name] ?? ''; }
  public function setErrorByName($name, $why) { $this->errors[$name] = $why; } }
require 'drupal/parcours_orientation/src/Plugin/Block/ParcoursOrientation.php';
`
