import type { WrittenTies } from './written-ties.ts';

export const FRENCH_TIES: WrittenTies = {
  order: 'subject-first',
  conjugations: {
    endings: {
      er: 'e/ent a/èrent ait/aient era/eront é/ée/és/ées',
      ger: 'ge/gent gea/gèrent geait/geaient gera/geront gé/gée/gés/gées',
      cer: 'ce/cent ça/cèrent çait/çaient cera/ceront cé/cée/cés/cées',
      yer: 'ie/ient ya/yèrent yait/yaient iera/ieront yé/yée/yés/yées',
      ir: 'it/issent it/irent issait/issaient ira/iront i/ie/is/ies',
      re: '∅/ent it/irent ait/aient ra/ront u/ue/us/ues',
    },
    agreement: '∅ e s es',
    bare: '',
    infix: '',
  },
  irregular:
    'recevoir reçoit/reçoivent reçut/reçurent recevait/recevaient recevra/recevront reçu|' +
    'soutenir soutient/soutiennent soutint/soutinrent soutenait/soutenaient soutiendra/soutiendront soutenu|' +
    'entretenir entretient/entretiennent - entretenait/entretenaient entretiendra/entretiendront entretenu|' +
    'poursuivre poursuit/poursuivent poursuivit/poursuivirent - poursuivra/poursuivront poursuivi|' +
    'battre bat/battent battit/battirent - - battu|élire élit/élisent élut/élurent - - élu|' +
    'écrire écrit/écrivent écrivit/écrivirent - - écrit|' +
    'acquérir acquiert/acquièrent acquit/acquirent - acquerra/acquerront acquis|' +
    'acheter achète/achètent - - achètera/achèteront|racheter rachète/rachètent - - rachètera/rachèteront|' +
    'appeler appelle/appellent - - appellera/appelleront|promettre promet/promettent promit/promirent - - promis|' +
    'vouloir veut/veulent voulut/voulurent voulait/voulaient voudra/voudront voulu|' +
    'aller va/vont alla/allèrent allait/allaient ira/iront allé|convaincre convainc/convainquent - - - convaincu|' +
    'vaincre vainc/vainquent vainquit/vainquirent - - vaincu|' +
    'offrir offre/offrent offrit/offrirent offrait/offraient - offert|' +
    'conclure conclut/concluent conclut/conclurent - - conclu|joindre joint/joignent - - - joint|' +
    'rejoindre rejoint/rejoignent rejoignit/rejoignirent - - rejoint|' +
    'tenir tient/tiennent tint/tinrent tenait/tenaient tiendra/tiendront tenu|espérer espère/espèrent|' +
    'libérer libère/libèrent|céder cède/cèdent|succéder succède/succèdent|détenir détient/détiennent - - - détenu|' +
    'combattre combat/combattent - - - combattu',
  verbs:
    'élire !|détenir °|investir dans million/millions/milliard/milliards|critiquer|accuser|dénoncer|attaquer|soutenir|féliciter|saluer !|menacer|avertir|inviter !|recevoir !|rencontrer =|battre|vaincre|éliminer|dominer|surclasser|' +
    'nommer !|limoger !|licencier !|recruter !|embaucher !|arrêter !|interpeller !|remplacer|défendre|défier|affronter =|acheter °|racheter °|acquérir °|' +
    'fonder °|créer °|diriger °|présider °|contrôler °|financer|sponsoriser|poursuivre|condamner|sanctionner|gracier !|acquitter !|interviewer !|interroger !|' +
    'appeler !|remercier !|rejoindre|quitter °|convaincre|bombarder|envahir|occuper|assassiner !|tuer !|enlever !|blesser !|libérer !|expulser !|' +
    'exclure|bloquer|boycotter|trahir|insulter !|provoquer|contredire|désavouer|épingler|tacler|fustiger|étriller|louer !|conseiller !|consulter|combattre|' +
    'écrire à|répondre à|répliquer à|téléphoner à|parler à|succéder à|demander ? à|reprocher à|vendre à|offrir à|promettre à|céder à|appartenir à|' +
    'parler = avec|discuter = avec|négocier = avec|dialoguer = avec|collaborer = avec|coopérer = avec|dîner = avec|déjeuner = avec|travailler = avec|rompre = avec|' +
    'fusionner = avec|rivaliser = avec|débattre = avec|trinquer avec|voter contre|jouer contre|gagner contre|perdre contre|investir dans|' +
    'entretenir ~= avec|réunir ~= avec|allier ~= avec|associer ~= avec|opposer ~ à|attaquer ~ à|adresser ~ à|joindre ~ à|rallier ~ à|heurter ~ à|' +
    'signer = avec accord/contrat/traité/partenariat/pacte|conclure = avec accord/contrat/traité/partenariat/pacte/alliance|nouer = avec partenariat/alliance|' +
    'tenir = avec réunion/discussions|porter contre plainte|déposer contre plainte/recours|lancer contre attaque/offensive|' +
    'infliger à amende/défaite/sanction|imposer à sanctions/amende|écrire à lettre|envoyer à lettre/message/armes/troupes|adresser à lettre/message|ouvrir contre enquête/procédure|apporter à soutien',
  controls:
    'vouloir|aller|menacer de|prévoir de|promettre de|tenter de|essayer de|refuser de -|décider de|accepter de|chercher à|envisager de|espérer|souhaiter|renoncer à -|proposer de',
  tellsInPerfect: true,
  prepositions:
    "à au aux|avec|contre|de d' du des|en|dans|par|pour|devant|entre|sur|selon|depuis|chez|vers|sans|sous|après|avant|malgré|face",
  agent: 'par',
  have: 'a/ont avait/avaient',
  be: 'est/sont était/étaient fut/furent',
  willBe: 'sera/seront',
  progressive: '',
  been: 'été',
  reflexives: "se s'",
  attached: '',
  objectClitics: "le la les l' lui me te nous vous m' t'",
  negations: "ne n' pas jamais plus",
  adverbs:
    "hier aujourd'hui demain aussi également déjà encore toujours ensuite puis alors enfin ainsi bien tout même notamment désormais longtemps " +
    'récemment souvent vivement y en maintenant bientôt ici tard tôt auparavant plutôt très',
  adverbEnding: 'ment',
  timeOpeners: "par le la l' ce cet cette en au à depuis dès pendant dans lors",
  times:
    'téléphone semaine mois an année soir matin midi nuit journée dernier dernière prochain prochaine jours ans heures été hiver automne printemps après-midi week-end veille lendemain',
  relatives: 'qui',
  complementisers: "que qu'",
  openers: 'et mais ou car parce lorsque quand tandis alors puisque où après comme pendant',
  conditions: "si s'il à condition sauf",
  unsure:
    'aucun aucune annulée annulé suspendue suspendu échoué échoue reportée reporté possible éventuelle éventuel nie nié démenti dément doute craint craignait croit croyait espère soupçonne soupçonné rumeur rumeurs possibilité veut demande demandé exige exigé ' +
    'propose proposé accuse accusé prétend prétendu imagine souhaite',
  pronouns: '',
  between: 'entre',
  betweenNouns:
    'réunion/rencontre/entrevue/entretien/sommet/tête-à-tête:a rencontré|conversation/discussion/appel:a parlé avec|discussions/pourparlers/négociations:négocie avec|' +
    'accord/contrat/traité/pacte/partenariat:a signé avec|match/finale/demi-finale:joue contre|guerre:est en guerre contre|fusion:fusionne avec',
  roleVerbs:
    'président/présidente:préside:a présidé|directeur/directrice/patron/patronne/chef/cheffe/dirigeant/dirigeante/pdg/leader:dirige:a dirigé|' +
    'entraîneur/entraîneuse/sélectionneur:entraîne:a entraîné|fondateur/fondatrice/cofondateur/cofondatrice:a fondé:a fondé|porte-parole:parle pour|' +
    'maire/gouverneur/gouverneure:dirige:a dirigé|attaquant/gardien/défenseur/milieu/joueur/joueuse:joue à:a joué à|avocat/avocate:représente|' +
    'filiale:appartient à:a appartenu à',
  former: 'ancien ancienne ex ex-',
  lesser: 'vice adjoint adjointe futur future délégué',
  compounds: '',
};
