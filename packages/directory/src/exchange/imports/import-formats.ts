/** The files that others publish and that a territory can take something from. */
import { say } from '@jalon/core'
import type { DraftSource } from '../imported.ts'
import type { ImportContext, ImportFormat } from './import-format.ts'

/** Every format, in the order in which a new territory has use for them. */
export const importFormats: readonly ImportFormat[] = [
  {
    id: 'justice',
    title: say('Juridictions compétentes de chaque commune', 'Courts competent for each commune'),
    publisher: 'Ministère de la Justice',
    cited: 'Ministère de la Justice, juridictions compétentes',
    url: 'https://www.data.gouv.fr/fr/datasets/6392017edf7251532fda4bab/',
    gives: say(
      'le tribunal judiciaire et le tribunal de proximité de chaque commune : des zones, aucun contact',
      'the court of each commune, first instance and proximity: zones, no contact',
    ),
    async open(context) {
      const { readCourts } = await import('./courts.ts')
      return readCourts(context, sourceOf(this, context))
    },
  },
  {
    id: 'interieur',
    title: say(
      'Compétence territoriale de la police et de la gendarmerie',
      'Territories of police and gendarmerie units',
    ),
    publisher: "Ministère de l'Intérieur",
    cited: "Ministère de l'Intérieur, compétence territoriale",
    url: 'https://www.data.gouv.fr/fr/datasets/5489cda0c751df35a24120e7/',
    gives: say(
      'le commissariat ou la brigade de chaque commune : des zones, aucun contact',
      'the police station or brigade of each commune: zones, no contact',
    ),
    async open(context) {
      const { readPoliceUnits } = await import('./police-units.ts')
      return readPoliceUnits(context, sourceOf(this, context))
    },
  },
  {
    id: 'dila',
    title: say(
      "Annuaire de l'administration, base de données locales",
      'Directory of the administration, local database',
    ),
    publisher: 'DILA, Service-public.fr',
    cited: "DILA, annuaire de l'administration, Service-public.fr",
    url: 'https://www.data.gouv.fr/fr/datasets/service-public-fr-annuaire-de-l-administration-base-de-donnees-locales/',
    gives: say(
      "des guichets, leur adresse et leur téléphone, à confirmer ; pas les communes qu'ils reçoivent",
      'counters, their address and phone, to confirm; not the communes that they receive',
    ),
    needsDate: true,
    async open(context) {
      const { readPublicDirectory } = await import('./public-directory.ts')
      return readPublicDirectory(context, sourceOf(this, context))
    },
  },
  {
    id: 'finess',
    title: say('Établissements sanitaires et sociaux, FINESS', 'Health and social establishments, FINESS'),
    publisher: 'Ministère chargé de la Santé',
    cited: 'FINESS, établissements',
    url: 'https://www.data.gouv.fr/fr/datasets/finess-extraction-du-fichier-des-etablissements/',
    gives: say(
      "des établissements, leur adresse et leur téléphone, à confirmer ; pas les communes qu'ils reçoivent",
      'establishments, their address and phone, to confirm; not the communes that they receive',
    ),
    async open(context) {
      const { readHealthPlaces } = await import('./health-places.ts')
      return readHealthPlaces(context, sourceOf(this, context))
    },
  },
  {
    id: 'data-inclusion',
    title: say('data·inclusion, version 1 : services', 'data·inclusion, version 1: services'),
    publisher: 'data·inclusion',
    cited: 'data·inclusion',
    url: 'https://github.com/gip-inclusion/data-inclusion-schema',
    gives: say(
      'des services et leurs communes, à confirmer, quand leur réseau porteur désigne un type ; « structures.json » est lu à côté',
      'services and their communes, to confirm, when the network of their structure is that of a kind; "structures.json" is read beside',
    ),
    async open(context) {
      const { readDataInclusion } = await import('./data-inclusion/read-data-inclusion.ts')
      return readDataInclusion(context, sourceOf(this, context))
    },
  },
  {
    id: 'hsds',
    title: say('Annuaire au format Open Referral HSDS 3.0', 'Directory in the format Open Referral HSDS 3.0'),
    publisher: 'HSDS',
    cited: 'Annuaire au format HSDS',
    url: 'https://docs.openreferral.org',
    gives: say(
      'des services et leurs communes, à confirmer ; donnez le « datapackage.json », ses tables sont lues à côté',
      'services and their communes, to confirm; give the "datapackage.json", its tables are read beside',
    ),
    async open(context) {
      const { readHsds } = await import('./hsds/read-hsds.ts')
      return readHsds(context, sourceOf(this, context))
    },
  },
]

/** What the drafts cite. The open licence asks for the publisher, the file and its day. */
function sourceOf({ cited, url }: ImportFormat, { file, date }: ImportContext): DraftSource {
  const name = file.split(/[\\/]/).at(-1) ?? file
  return {
    title: `${cited}, ${name}`,
    url,
    ...(date === undefined ? {} : { date }),
  }
}
