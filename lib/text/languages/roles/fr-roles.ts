import type { WrittenRoles } from './role-lists.ts';

export const FRENCH_ROLES: WrittenRoles = {
  people:
    'président présidente ex-président ex-présidente vice-président vice-présidente ministre ex-ministre chancelier chancelière ' +
    'secrétaire garde sénateur sénatrice député députée eurodéputé eurodéputée gouverneur gouverneure maire adjoint adjointe ' +
    'préfet préfète porte-parole directeur directrice patron patronne chef cheffe leader dirigeant dirigeante numéro juge ' +
    'magistrat magistrate procureur procureure roi reine prince princesse pape cardinal évêque archevêque général colonel ' +
    'capitaine lieutenant commandant amiral entraîneur entraîneuse sélectionneur sélectionneuse attaquant attaquante gardien ' +
    'gardienne défenseur défenseure milieu ailier pilote joueur joueuse coureur acteur actrice comédien comédienne humoriste ' +
    'chanteur chanteuse musicien musicienne compositeur compositrice écrivain écrivaine romancier romancière poète réalisateur ' +
    'réalisatrice cinéaste scénariste peintre artiste auteur autrice milliardaire magnat entrepreneur entrepreneuse fondateur ' +
    'fondatrice cofondateur cofondatrice candidat candidate ambassadeur ambassadrice commissaire avocat avocate journaliste ' +
    'économiste analyste chercheur chercheuse politologue sociologue historien historienne professeur professeure médecin ' +
    'biologiste physicien physicienne climatologue militant militante syndicaliste dictateur présentateur présentatrice ' +
    'spécialiste membre mari femme épouse veuve fils fille père mère frère sœur associé responsable délégué déléguée ' +
    'coprésident coprésidente premier-ministre rapporteur rapporteure',
  bodies:
    'entreprise société groupe banque parti ministère université agence journal quotidien hebdomadaire magazine chaîne radio ' +
    'compagnie constructeur laboratoire fondation association fédération syndicat plateforme organisation ong club coalition ' +
    'fabricant filiale géant start-up opérateur distributeur éditeur cabinet',
  modifiers:
    'ex ancien ancienne ancienne nouveau nouvelle nouvel actuel actuelle futur future premier première jeune grand grande célèbre ' +
    'historique général générale exécutif exécutive adjoint adjointe délégué déléguée honoraire fédéral fédérale régional ' +
    'régionale national nationale municipal municipale européen européenne socialiste écologiste communiste conservateur ' +
    'conservatrice républicain républicaine démocrate libéral libérale centriste travailliste insoumis insoumise français ' +
    'française allemand allemande italien italienne espagnol espagnole portugais portugaise britannique américain américaine russe ' +
    'ukrainien ukrainienne chinois chinoise japonais japonaise israélien israélienne palestinien palestinienne iranien iranienne ' +
    'turc turque grec grecque polonais polonaise hongrois hongroise belge suisse canadien canadienne québécois québécoise ' +
    'brésilien brésilienne mexicain mexicaine argentin argentine indien indienne algérien algérienne marocain marocaine ' +
    'tunisien tunisienne malien malienne sénégalais sénégalaise égyptien égyptienne syrien syrienne libanais libanaise ' +
    'sud-coréen sud-coréenne néerlandais néerlandaise',
  articles: "le la les l' un une son sa ses leur",
  of: "de du des d'",
  joints: 'à au aux en dans pour chez sur par contre chargé chargée',
  stops:
    "qui que qu' dont où et ou mais ni si ne n' se s' lui il elle ils elles on nous vous je j' ce cette ces a ont " +
    'avait est sont était sera être avoir été comme quand lorsque tandis parce car selon après avant depuis jusque',
  times:
    'hier demain maintenant déjà aussi lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril ' +
    'mai juin juillet août septembre octobre novembre décembre',
  being: 'est était fut devient',
  speech:
    'dit déclare déclaré explique expliqué affirme affirmé assure assuré ajoute ajouté précise précisé estime estimé indique indiqué ' +
    'annonce annoncé souligne souligné rappelle rappelé regrette regretté dénonce dénoncé confie confié raconte raconté répond ' +
    'répondu promet promis reconnaît reconnu avertit averti martèle martelé lance lancé écrit prévient prévenu insiste insisté ' +
    'juge jugé résume résumé tranche tranché plaide plaidé poursuit poursuivi réagit réagi répète répété',
  subjects: "il elle on je j' ils elles",
  auxiliaries: 'a avait',
  sources: 'selon',
  back: 'ce c ça cela celui celle ceux celles elle ils elles lui eux mais et ou donc car',
  and: 'et',
};
