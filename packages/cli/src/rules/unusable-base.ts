/** What a content root rests on is not there, or is not what it asks for. */
import type { L10n } from '@jalon/diagnostics'
import { defineRule } from '@jalon/diagnostics'
import type { AskedBase } from '../base/base-file.ts'
import type { BaseFault } from '../base/rests-on.ts'
import type { ContentFiles } from '../content-files.ts'

export const unusableBase = defineRule<ContentFiles>({
  name: 'unusable-base',
  severity: 'error',
  summary: {
    fr: "La base sur laquelle le dossier repose n'est pas là, ou n'est pas celle qu'il demande.",
    en: 'What the folder rests on is not there, or is not what it asks for.',
  },
  why: {
    fr: "Sans elle, ou avec une autre, ce que le réseau publierait n'est pas ce qu'il a relu.",
    en: 'Without it, or with another one, what the network would publish is not what it has reread.',
  },
  examples: {
    incorrect: [
      {
        'jalon.yaml': `
          base:
            folder: ../node_modules/jalon/pathways
            #       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Le dossier de la base, « ../node_modules/jalon/pathways », n'est pas là.
            version: "0.1.0"
        `,
      },
      {
        'jalon.yaml': `
          base:
            folder: ../base
            version: "0.1.0"
            #        ^^^^^^^ La base qui est là a la version 0.2.0, et ce fichier demande la 0.1.0.
        `,
        '../base/package.json': '{ "version": "0.2.0" }',
        '../base/network/kinds.yaml': '',
      },
    ],
    correct: {
      'jalon.yaml': `
        base: { folder: ../base, version: "0.1.0" }
      `,
      '../base/package.json': '{ "version": "0.1.0" }',
      '../base/network/kinds.yaml': '',
    },
  },
  check({ base }, report) {
    if (base?.asked === undefined || base.fault === undefined) return
    const { asked, fault } = base
    const { span } = fault.kind === 'version' ? asked.version : asked.folder
    report({ span, ...words(fault, asked) })
  },
})

interface Words {
  readonly message: L10n
  readonly help: L10n
}

function words(fault: BaseFault, asked: AskedBase): Words {
  const folder = asked.folder.value
  switch (fault.kind) {
    case 'absolute':
      return {
        message: {
          fr: `« ${folder} » est le chemin d'une seule machine.`,
          en: `"${folder}" is the path of one machine.`,
        },
        help: fromHere,
      }
    case 'outside':
      return {
        message: {
          fr: `« ${folder} » est hors du projet : les autres ne l'auraient pas.`,
          en: `"${folder}" is outside the project: others would not have it.`,
        },
        help: fromHere,
      }
    case 'nested':
      return {
        message: {
          fr: `La base « ${folder} » et ce dossier sont l'un dans l'autre : des fichiers seraient lus deux fois.`,
          en: `Base "${folder}" and this folder are one inside the other: files would be read twice.`,
        },
        help: fromHere,
      }
    case 'missing':
      return {
        message: {
          fr: `Le dossier de la base, « ${folder} », n'est pas là.`,
          en: `The folder of the base, "${folder}", is not there.`,
        },
        help: {
          fr: 'Installez ce qui manque avec « npm ci », ou corrigez le chemin, compté depuis ce fichier.',
          en: 'Install what is missing with "npm ci", or correct the path, counted from this file.',
        },
      }
    case 'not-content':
      return {
        message: {
          fr: `« ${folder} » n'est pas un dossier de parcours : rien ne s'y nomme « network ».`,
          en: `"${folder}" is not a folder of pathways: nothing in it is called "network".`,
        },
        help: {
          fr: 'Indiquez le dossier qui contient « network », souvent « pathways ».',
          en: 'Give the folder that holds "network", often "pathways".',
        },
      }
    case 'on-base':
      return {
        message: {
          fr: `La base « ${folder} » repose elle-même sur une autre.`,
          en: `Base "${folder}" itself rests on another one.`,
        },
        help: {
          fr: "Reposez directement sur la première : on doit savoir d'un coup d'œil d'où vient chaque parcours.",
          en: 'Rest directly on the first one: where each pathway comes from must be seen at a glance.',
        },
      }
    case 'version':
      return versionWords(fault, asked)
  }
}

function versionWords(
  { version, print }: Extract<BaseFault, { kind: 'version' }>,
  { version: { value } }: AskedBase,
): Words {
  const there = version === undefined || value.startsWith('content-') ? print : version
  return {
    message: {
      fr: `La base qui est là a la version ${there}, et ce fichier demande la ${value}.`,
      en: `The base that is there has version ${there}, and this file asks for ${value}.`,
    },
    help: {
      fr: `Réinstallez la version demandée avec « npm ci ». Pour passer à celle-ci, écrivez version: "${there}" ; « jalon diff » lit celle d'avant dans le dossier que donne « former ».`,
      en: `Install the version asked for again with "npm ci". To move to this one, write version: "${there}"; "jalon diff" reads the one before in the folder that "former" gives.`,
    },
  }
}

const fromHere: L10n = {
  fr: 'Écrivez un chemin compté depuis ce fichier, comme ../node_modules/jalon/pathways.',
  en: 'Write a path counted from this file, like ../node_modules/jalon/pathways.',
}
