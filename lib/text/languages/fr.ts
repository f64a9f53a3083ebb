import type { WrittenWords } from './language-words.ts';
import { FRENCH_ROLES } from './roles/fr-roles.ts';
import { FRENCH_TIES } from './ties/fr-ties.ts';

/** French. The tagger for the Latin languages was trained on these tokens and lists: retrain it after a change. */
export const FRENCH: WrittenWords = {
  code: 'fr',
  roles: FRENCH_ROLES,
  ties: FRENCH_TIES,
  unknownFrom: 0.5,
  dottedTitles: 'm mm dr pr me mgr gén col vs',
  addresses: 'm mm mme mmes mlle mgr mr mrs ms',
  dotted: 'st ste inc corp ltd co no art cie bd av etc',
  smallDotted: 'etc env p ex art cf',
  starters:
    'le la les un une des du de en dans à au aux par pour avec sans sur sous après avant et mais si quand comme lorsque ' +
    'ne pas selon depuis entre cette cet ce ces son sa ses leur leurs il elle ils elles on nous vous je qui que aussi ' +
    'ainsi déjà hier pendant alors car donc or chez l d c s n j qu',
  hasSmallEndings: true,
  elisions: 'l d c s n j m t qu jusqu lorsqu puisqu quoiqu aujourd quelqu presqu',
  links:
    'de du des d la le les l et en aux au à pour sur sous lès sans contre dans y e del della di da do dos of the and for ' +
    'van von der bin ibn al el &',
  leads: 'de du des d la le les l del della di da dos van von der den bin ibn al el ter',
  tagger: {
    titles:
      'monsieur madame m mm mme mlle mmes me dr pr docteur professeur professeure président présidente ex vice premier ' +
      'première ministre chancelier chancelière secrétaire général générale garde sénateur sénatrice député députée ' +
      'eurodéputé eurodéputée gouverneur gouverneure maire adjoint adjointe préfet préfète porte parole directeur ' +
      'directrice patron patronne chef cheffe leader dirigeant numéro juge magistrat magistrate procureur procureure ' +
      'roi reine prince princesse pape cardinal évêque archevêque colonel capitaine lieutenant commandant amiral ' +
      'entraîneur entraîneuse sélectionneur attaquant gardien défenseur milieu pilote joueur joueuse acteur actrice ' +
      'comédien comédienne chanteur chanteuse écrivain écrivaine romancier romancière réalisateur réalisatrice cinéaste ' +
      'auteur autrice homme femme milliardaire magnat entrepreneur fondateur fondatrice candidat candidate ' +
      'ambassadeur ambassadrice commissaire avocat avocate journaliste économiste analyste chercheur chercheuse ' +
      'politologue historien historienne socialiste écologiste dictateur',
    placeWords: 'à au aux en dans chez vers près depuis de sur',
    speech:
      'dit déclare explique affirme assure ajoute précise estime indique annonce souligne rappelle regrette dénonce ' +
      'confie raconte répond promet reconnaît avertit a qui',
    orgWords:
      'banque groupe parti ministère université entreprise société compagnie mairie gouvernement parlement tribunal cour ' +
      'institut agence association fédération fondation syndicat commission club équipe journal chaîne quotidien ' +
      'constructeur géant firme start-up constructeur opérateur fc sa inc',
    articles: 'le la les l',
  },
  notNames:
    'tva pib ia tv pc adn vih ong rsa smic pme covid internet lundi mardi mercredi jeudi vendredi samedi dimanche janvier ' +
    'février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques monsieur madame etat état ' +
    'gouvernement',
  headsOfBodies: '',
  calendar:
    'lundi mardi mercredi jeudi vendredi samedi dimanche ' +
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  beforeMonths: 'en de depuis jusqu dès fin début mi prochain dernier chaque au',
};
