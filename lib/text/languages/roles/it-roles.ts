import type { WrittenRoles } from './role-lists.ts';

export const ITALIAN_ROLES: WrittenRoles = {
  people:
    'presidente presidentessa expresidente vicepresidente premier vicepremier ministro ministra viceministro viceministra ' +
    'sottosegretario sottosegretaria cancelliere cancelliera segretario segretaria senatore senatrice deputato deputata ' +
    'eurodeputato eurodeputata parlamentare governatore governatrice sindaco sindaca assessore assessora portavoce direttore ' +
    'direttrice leader capo capogruppo amministratore amministratrice giudice magistrato magistrata procuratore procuratrice ' +
    're regina principe principessa papa cardinale vescovo arcivescovo generale colonnello capitano tenente comandante ' +
    'ammiraglio allenatore allenatrice tecnico attaccante portiere difensore centrocampista pilota tennista calciatore ' +
    'calciatrice ciclista attore attrice comico comica conduttore conduttrice cantante cantautore cantautrice musicista ' +
    'compositore direttore scrittore scrittrice romanziere poeta regista sceneggiatore pittore pittrice artista imprenditore ' +
    'imprenditrice miliardario magnate finanziere fondatore fondatrice candidato candidata ambasciatore ambasciatrice ' +
    'commissario commissaria avvocato avvocata giornalista economista analista ricercatore ricercatrice scienziato scienziata ' +
    'professore professoressa docente medico storico storica filosofo attivista sindacalista dittatore rettore rettrice ' +
    'prefetto questore esperto esperta marito moglie vedova figlio figlia padre madre fratello sorella socio socia ' +
    'responsabile coordinatore coordinatrice consigliere consigliera relatore relatrice stilista',
  bodies:
    'azienda società gruppo banca partito ministero università agenzia giornale quotidiano settimanale rivista emittente ' +
    'compagnia multinazionale fondazione associazione federazione sindacato piattaforma organizzazione ong club coalizione ' +
    'casa controllata colosso startup cooperativa',
  modifiers:
    'ex nuovo nuova vecchio vecchia attuale allora futuro primo prima giovane grande storico storica delegato delegata generale ' +
    'esecutivo esecutiva aggiunto aggiunta onorario federale regionale nazionale comunale europeo europea socialista comunista ' +
    'conservatore conservatrice repubblicano repubblicana democratico democratica liberale laburista leghista dem italiano ' +
    'italiana francese tedesco tedesca spagnolo spagnola portoghese britannico britannica inglese americano americana ' +
    'statunitense russo russa ucraino ucraina cinese giapponese israeliano israeliana palestinese iraniano iraniana turco turca ' +
    'greco greca polacco polacca ungherese svizzero svizzera belga canadese brasiliano brasiliana argentino argentina indiano ' +
    'indiana egiziano egiziana libico libica siriano siriana lombardo lombarda veneto veneta campano pugliese siciliano ' +
    'siciliana milanese romano napoletano',
  articles: "il lo la l' i gli le un uno una suo sua un'",
  of: "di del dello della dell' dei degli delle d'",
  joints: "a ad al alla all' in nel nella nell' per da dal dalla dall' con su sul sulla contro presso",
  stops:
    'che chi cui quale dove e ed o ma né se non si lo gli ci vi io tu lui lei noi voi loro questo questa quello quella ' +
    'ha hanno aveva è sono era sarà essere avere stato stata come quando mentre perché poiché secondo dopo prima fino',
  times:
    'oggi ieri domani ora già anche lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo ' +
    'aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  being: 'è era fu diventa',
  speech:
    'dice detto disse afferma affermato spiega spiegato dichiara dichiarato aggiunge aggiunto sottolinea sottolineato annuncia ' +
    'annunciato avverte avvertito racconta raccontato conferma confermato ricorda ricordato sostiene sostenuto scrive scritto ' +
    'precisa precisato replica replicato commenta commentato denuncia denunciato promette promesso chiede chiesto attacca ' +
    'attaccato osserva osservato ribadisce ribadito risponde risposto assicura assicurato ammette ammesso',
  subjects: 'lui lei io loro',
  auxiliaries: 'ha aveva',
  sources: 'secondo',
  back: 'questo questa questi queste ciò quello quella quelli quelle lui lei loro ma e o perché',
  and: 'e',
};
