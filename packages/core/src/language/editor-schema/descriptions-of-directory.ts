/** What each key of scenarios and of the directory's files is for, as an editor explains it. */
import { withExample } from './with-example.ts'

export const descriptionsOfDirectory: Readonly<Record<string, string>> = {
  'the scenarios file/pathway': 'Le parcours dont ces histoires parlent.',
  'the scenarios file/scenarios': 'Des situations réelles, lisibles par une juriste ou une sage-femme.',
  'a scenario/name': 'La situation, en quelques mots.',
  'a scenario/commune':
    'Un code Insee entre guillemets ; `any` : vrai partout ; ou `outside` : pour une personne venue d’ailleurs.',
  'a scenario/answers': 'Les réponses données, dans n’importe quel ordre.',
  'a scenario/expect': 'Ce qui doit arriver. Chaque clé est facultative, et exacte.',
  'a scenario/note': 'Pour les co-auteurs.',
  'what a scenario expects/asks': 'Les questions posées, dans l’ordre.',
  'what a scenario expects/referrals': 'Les orientations, dans l’ordre où elles sont affichées.',
  'what a scenario expects/advice': 'Les états de conseil rencontrés.',
  'what a scenario expects/outcome': 'La fin atteinte.',
  'what a scenario expects/never': 'Les orientations qui ne doivent pas apparaître.',
  'what a scenario expects/urgency': "Le délai attendu d'une orientation.",
  'what a scenario expects/consent':
    "La question qui donne l'accord pour une orientation, ou `not-required`.",
  'what a scenario expects/structures': 'La première structure attendue pour une orientation.',
  'a selection of communes/codes': withExample(
    'Des codes Insee de communes, entre guillemets.',
    'codes: ["57463", "57283"]',
  ),
  'a selection of communes/departement': withExample(
    'Toutes les communes d’un département.',
    'departement: "57"',
  ),
  'a selection of communes/epci': withExample(
    'Toutes les communes d’une intercommunalité, par son numéro Siren.',
    'epci: "200039865"',
  ),
  'a selection of communes/ept': withExample(
    'Toutes les communes d’un établissement public territorial.',
    'ept: "200057875"',
  ),
  'a selection of communes/from': withExample('Un tableau voisin, au format CSV.', 'from: ressorts.csv'),
  'a selection of communes/where': withExample(
    'Les lignes du tableau à prendre : `colonne: valeur`.',
    'where: { tribunal: Metz }',
  ),
  'a selection of communes/except': withExample(
    'Les communes à retirer de la sélection.',
    'except: ["57480"]',
  ),
  'a territory/title': withExample('Le nom du territoire.', 'title: Metz et bassin messin'),
  'a territory/publisher': withExample(
    'Le réseau qui publie cet annuaire et en répond.',
    'publisher: Réseau de professionnels du bassin messin',
  ),
  'a territory/districts': withExample(
    "Les communes qu'une institution coupe en quartiers : une question, posée une fois, et ses réponses.",
    'districts: { "57463": { question: Dans quel quartier de Metz habite-t-elle ?, answers: { borny: Borny, sablon: Sablon } } }',
  ),
  'the districts of a commune/question': withExample(
    'La question à poser, avec une liste fermée de réponses.',
    'question: Dans quel quartier de Metz habite-t-elle ?',
  ),
  'the districts of a commune/answers': withExample(
    'Les quartiers : un identifiant, puis le nom à montrer.',
    'answers: { borny: Borny, sablon: Sablon }',
  ),
  'a territory/named': withExample(
    "Les structures que le réseau cite et vers qui personne n'est envoyé, avec la raison.",
    'named: { spip: { name: Service de probation, why: "Il suit l\'auteur." } }',
  ),
  'a structure named without an entry/name': withExample('Le nom de la structure.', "name: L'Atelier"),
  'a structure named without an entry/why': withExample(
    "Pourquoi personne n'y est envoyé.",
    'why: Nommée par le réseau, pas encore identifiée.',
  ),
  'a structure named without an entry/ask': withExample(
    "La question à poser sur place, s'il y en a une.",
    'ask: Pour qui, par quelle porte ?',
  ),
  'a structure named without an entry/sources': withExample(
    'Où elle a été lue.',
    'sources: [{ title: Fiche du réseau, status: read }]',
  ),
  'a territory/communes': withExample(
    'Les communes pour lesquelles cet annuaire dit qui reçoit.',
    'communes: { epci: "200039865" }',
  ),
  'a territory/cog': withExample(
    'L’année du code officiel géographique dans lequel les communes ont été relues.',
    'cog: 2026',
  ),
  'a territory/fictional': withExample(
    '`true` : tout y est inventé, pour les démonstrations.',
    'fictional: true',
  ),
  'a fictional territory/districts': withExample(
    "Les communes qu'une institution coupe en quartiers : une question, posée une fois, et ses réponses.",
    'districts: { "99E01": { question: Dans quel quartier habite-t-elle ?, answers: { centre: Centre, gare: La Gare } } }',
  ),
  'a fictional territory/named': withExample(
    "Les structures citées et vers qui personne n'est envoyé, avec la raison.",
    "named: { atelier: { name: L'Atelier, why: Pas encore identifié. } }",
  ),
  'a fictional territory/as-of': withExample(
    'Le jour auquel lire les dates d’un territoire inventé.',
    'as-of: 2026-11-22',
  ),
  'a fictional territory/title': withExample('Le nom du territoire inventé.', "title: Territoire d'exemple"),
  'a fictional territory/publisher': withExample('Le réseau inventé.', "publisher: Réseau d'exemple"),
  'a fictional territory/communes': withExample(
    'Les communes inventées : aucun code officiel ne les connaît.',
    'communes: { list: { "99E01": { name: Valbrume, postal: ["99990"] } } }',
  ),
  'a fictional territory/cog': withExample("L'année du code officiel ; sans effet ici.", 'cog: 2026'),
  'a fictional territory/fictional': withExample(
    '`true` : tout y est inventé, et chaque écran le dit.',
    'fictional: true',
  ),
  'the communes of a fictional territory/list': withExample(
    'Des codes inventés, chacun avec sa commune.',
    'list: { "99E01": { name: Valbrume, postal: ["99990"] } }',
  ),
  'an invented commune/name': withExample('Le nom de la commune inventée.', 'name: Valbrume'),
  'an invented commune/postal': withExample('Ses codes postaux.', 'postal: ["99990"]'),
  'a zone/label': withExample(
    'Le nom de la zone, comme l’institution la désigne.',
    'label: ressort du tribunal judiciaire de Metz',
  ),
  'a zone/institution': withExample(
    "L'institution qui découpe ainsi le territoire.",
    'institution: tribunal-judiciaire',
  ),
  'a zone/communes': withExample(
    'Les communes de la zone, ou `unknown` si personne ne les connaît.',
    'communes: { departement: "57" }',
  ),
  'a zone/districts': withExample(
    'Les communes que la zone ne contient qu’en partie, avec les quartiers qu’elle y couvre.',
    'districts: { "57463": [queuleu, borny] }',
  ),
  'a zone/source': withExample(
    'D’où vient ce découpage, et quel jour il a été lu.',
    'source: { title: Code officiel géographique 2026, read: 2026-11-21, status: read }',
  ),
  'a zone/note': withExample('Pour les co-auteurs.', 'note: Liste complète à demander au Département.'),
  'a service/name': withExample(
    'Le nom de la structure, tel qu’il est affiché.',
    'name: Commissariat de Valbrume',
  ),
  'a service/kind': withExample('Le type de structure.', 'kind: police-plainte'),
  'a service/organization': withExample(
    "L'organisme dont elle dépend, sous un identifiant : deux services d'une même maison ont le même.",
    'organization: police-nationale',
  ),
  'a service/role': withExample('Ce qu’elle fait, en une ligne.', 'role: Reçoit la plainte à toute heure.'),
  'a service/zones': withExample(
    'Les zones dont elle reçoit les habitants, ou `anyone`. Sans cette clé, personne ne sait.',
    'zones: [ressort-tj-metz]',
  ),
  'a service/competence': withExample(
    '`exclusive` : elle seule. `priority` : elle d’abord. `free` : au choix.',
    'competence: exclusive',
  ),
  'a service/access': withExample('Comment y entrer.', 'access: { modes: [walk-in, phone] }'),
  'a service/contact': withExample(
    'Comment la joindre. Affiché seulement si confirmé et non expiré.',
    'contact: { phone: { value: "+33199000101", verified: { status: read, source: Site de la structure } } }',
  ),
  'a service/hours': withExample(
    'Ses horaires, en notation OpenStreetMap. `PH off` : fermé les jours fériés.',
    'hours: { value: "Mo-Fr 09:00-17:00; PH off" }',
  ),
  'a service/site': withExample('Son site.', 'site: { value: "https://structure.example" }'),
  'a service/discreet': withExample(
    'Comment en parler sur un papier sans rien révéler.',
    'discreet: { name: Rendez-vous administratif, sensitive-number: true }',
  ),
  'a service/status': withExample(
    'Ouverte, suspendue, fermée ou annoncée.',
    'status: { is: suspended, since: 2026-09-01 }',
  ),
  'a service/formerly': withExample(
    'Ses anciens noms, que des professionnelles et professionnels cherchent encore.',
    'formerly: [TGI de Metz]',
  ),
  'a service/note': withExample('Pour les co-auteurs.', 'note: Ligne et jours à demander.'),
  'a service/sources': withExample(
    'D’où viennent ces informations.',
    'sources: [{ title: Site de la structure, read: 2026-11-21, status: read }]',
  ),
  'the access/modes': withExample(
    'Sur place, sur rendez-vous, par téléphone…',
    'modes: [phone, appointment]',
  ),
  'the access/through': withExample('Le service par lequel il faut passer.', 'through: siao-115'),
  'the access/conditions': withExample('Ce qu’il faut pour être reçue.', 'conditions: Sur réquisition.'),
  'the access/lead-time': withExample('Le délai habituel.', 'lead-time: Sous deux jours ouvrés'),
  'the contact/phone': withExample(
    'Le numéro de la structure, jamais celui d’une personne.',
    'phone: { value: "+33199000101", verified: { status: read, source: Site de la structure } }',
  ),
  'the contact/address': withExample(
    'Son adresse. Jamais celle d’un lieu protégé.',
    'address: { value: 1 place de la Fontaine, commune: "99E01" }',
  ),
  'the contact/site': withExample('Son site.', 'site: { value: "https://structure.example" }'),
  'the contact/email': withExample(
    'Son adresse électronique ; vérifiée, jamais affichée.',
    'email: { value: contact@structure.example }',
  ),
  'the contact/hours': withExample('Ses horaires.', 'hours: { value: "24/7" }'),
  ...wordsOfFact('the number', 'Le numéro, entre guillemets, avec +33 ou court.', 'value: "+33199000101"'),
  'the number/public': withExample(
    '`true` : la structure publie elle-même ce numéro de mobile. Il faut alors la source.',
    'public: true',
  ),
  ...wordsOfFact('the address', 'Le numéro et la rue.', 'value: 1 place de la Fontaine'),
  'the address/commune': withExample(
    "La commune de cette adresse, par son code Insee. Elle ne dit rien de qui l'on reçoit.",
    'commune: "57463"',
  ),
  ...wordsOfFact('the site', "L'adresse du site.", 'value: "https://structure.example"'),
  ...wordsOfFact('the e-mail address', "L'adresse d'un service.", 'value: contact@structure.example'),
  'the e-mail address/public': withExample(
    '`true` : la structure publie elle-même cette adresse, qui semble celle d’une personne. Il faut alors la source.',
    'public: true',
  ),
  ...wordsOfFact(
    'the hours',
    'En notation OpenStreetMap : jours (`Mo` à `Su`, `PH` pour les jours fériés), heures, `off`, ou `24/7`.',
    'value: "Mo-Fr 09:00-12:00,14:00-17:00; PH off"',
  ),
  'a verification/status': withExample(
    '`confirmed` : confirmé par la structure. `read` : lu quelque part. `unverified` : à vérifier.',
    'status: confirmed',
  ),
  'a verification/on': withExample(
    'Le jour de la vérification. La confirmation vaut à partir de là.',
    'on: 2026-10-02',
  ),
  'a verification/by': withExample('Qui a vérifié : une équipe, jamais une personne.', 'by: pole-sante'),
  'a verification/source': withExample('Auprès de qui, ou dans quelle page.', 'source: Appel à la structure'),
  'a verification/expires': withExample(
    'Quand vérifier à nouveau : un jour, ou une durée. Six mois si rien n’est écrit.',
    'expires: P6M',
  ),
  'how to speak of it without revealing anything/name': withExample(
    'Un nom neutre, pour un papier qu’un proche pourrait lire.',
    'name: Rendez-vous administratif',
  ),
  'how to speak of it without revealing anything/sensitive-number': withExample(
    '`true` : ce numéro est connu et trahirait.',
    'sensitive-number: true',
  ),
  'the status of the service/is': withExample(
    '`open` : ouvert. `suspended` : suspendu. `closed` : fermé. `announced` : annoncé, pas encore ouvert.',
    'is: suspended',
  ),
  'the status of the service/since': withExample('Depuis quel jour.', 'since: 2026-09-01'),
  'the status of the service/until': withExample(
    'Jusqu’à quel jour. Un service ouvert est fermé à partir de ce jour ; rien ne rouvre de soi-même.',
    'until: 2027-03-31',
  ),
  'the status of the service/except': withExample(
    'Les communes de ses zones qu’il ne reçoit pas ou plus.',
    'except: ["93066"]',
  ),
  'the status of the service/note': withExample(
    'Une précision, pour les co-auteurs.',
    'note: Poste non pourvu jusqu’au printemps.',
  ),
}

/** What is the same for every fact of a contact; only its value is written in a way of its own. */
function wordsOfFact(place: string, value: string, example: string): Readonly<Record<string, string>> {
  return {
    [`${place}/value`]: withExample(value, example),
    [`${place}/text`]: withExample(
      "Comment l'afficher, si c’est autrement.",
      'text: Le lundi, de 9 h à 17 h',
    ),
    [`${place}/verified`]: withExample(
      'Qui l’a vérifié, quand, et jusqu’à quand. Sans cela, rien n’est affiché.',
      'verified: { status: confirmed, on: 2026-10-02, by: reseau-exemple, source: Appel à la structure, expires: P6M }',
    ),
  }
}
