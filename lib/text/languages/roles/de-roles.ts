import type { WrittenRoles } from './role-lists.ts';

export const GERMAN_ROLES: WrittenRoles = {
  people:
    'präsident präsidentin präsidenten ex-präsident ex-präsidentin vizepräsident vizepräsidentin bundespräsident us-präsident ' +
    'us-präsidenten ministerpräsident ministerpräsidentin ministerpräsidenten premierminister premierministerin premier kanzler ' +
    'kanzlerin bundeskanzler bundeskanzlerin altkanzler altkanzlerin vizekanzler vizekanzlerin minister ministerin außenminister ' +
    'außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister ' +
    'verteidigungsministerin wirtschaftsminister wirtschaftsministerin justizminister justizministerin gesundheitsminister ' +
    'gesundheitsministerin verkehrsminister verkehrsministerin umweltminister umweltministerin arbeitsminister ' +
    'arbeitsministerin bildungsminister bildungsministerin familienministerin bundesfinanzminister bundesinnenminister ' +
    'bundesaußenminister landwirtschaftsminister senator senatorin staatssekretär staatssekretärin generalsekretär ' +
    'generalsekretärin gouverneur gouverneurin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat ' +
    'landrätin abgeordneter abgeordnete fraktionschef fraktionschefin fraktionsvorsitzender fraktionsvorsitzende ' +
    'fraktionsvorsitzenden parteichef parteichefin chef chefin vorsitzender vorsitzende vorsitzenden sprecher sprecherin ' +
    'regierungssprecher regierungssprecherin richter richterin staatsanwalt staatsanwältin könig königin prinz prinzessin papst ' +
    'kardinal bischof bischöfin erzbischof general oberst hauptmann admiral trainer trainerin bundestrainer bundestrainerin ' +
    'cheftrainer stürmer stürmerin torwart torhüter verteidiger mittelfeldspieler kapitän spieler spielerin fußballer ' +
    'fußballerin rennfahrer tennisprofi schauspieler schauspielerin moderator moderatorin sänger sängerin musiker musikerin ' +
    'komponist komponistin autor autorin schriftsteller schriftstellerin dichter regisseur regisseurin maler malerin künstler ' +
    'künstlerin unternehmer unternehmerin milliardär milliardärin gründer gründerin mitgründer mitgründerin geschäftsführer ' +
    'geschäftsführerin vorstandschef vorstandschefin konzernchef konzernchefin firmenchef kandidat kandidatin spitzenkandidat ' +
    'spitzenkandidatin botschafter botschafterin kommissar kommissarin kommissionspräsidentin eu-kommissionspräsidentin anwalt ' +
    'anwältin journalist journalistin ökonom ökonomin forscher forscherin wissenschaftler wissenschaftlerin historiker ' +
    'historikerin politologe politologin professor professorin arzt ärztin virologe virologin experte expertin politiker ' +
    'politikerin aktivist aktivistin diktator machthaber staatschef staatschefin regierungschef regierungschefin leiter leiterin ' +
    'direktor direktorin intendant intendantin mitglied mann frau ehefrau ehemann witwe sohn tochter vater mutter bruder ' +
    'schwester geschäftspartner berater beraterin',
  bodies:
    'konzern unternehmen firma gruppe bank partei ministerium universität verein verband stiftung agentur institut behörde ' +
    'zeitung sender magazin fluggesellschaft autobauer autohersteller hersteller chemiekonzern ölkonzern energiekonzern ' +
    'rüstungskonzern softwarekonzern gewerkschaft organisation plattform klub club band start-up tochter versicherer händler ' +
    'versandhändler nachrichtenagentur fraktion bündnis',
  modifiers:
    'ehemaliger ehemalige ehemaligen früherer frühere früheren neuer neue neuen damaliger damalige damaligen amtierender amtierende ' +
    'amtierenden designierter designierte designierten stellvertretender stellvertretende stellvertretenden langjähriger ' +
    'langjährige langjährigen bekannter bekannte geschäftsführender junger junge',
  articles: 'der die das dem den ein eine einer einem einen sein seine seiner ihr ihre ihrer',
  of: 'der des von vom eines einer',
  joints: 'im in bei beim für zum zur an am aus und',
  stops:
    'dass ob weil wenn als wie wo was wer er sie es wir ich man sich nicht auch noch schon aber oder doch ist sind war ' +
    'waren wird wurde werden wurden hat haben hatte hatten sein kann können konnte will wollen wollte soll sollen ' +
    'sollte muss müssen musste darf nach vor seit bis während trotz wegen laut mit gegen über unter sagte sagt ' +
    'erklärte traf trifft',
  times:
    'heute gestern morgen jetzt dann zuvor zudem montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
    'januar februar märz april mai juni juli august september oktober november dezember jahr abend uhr prozent',
  being: 'ist war wurde wird bleibt',
  speech:
    'sagte sagt gesagt erklärte erklärt betonte betont schrieb schreibt forderte fordert warnte warnt kündigte kritisierte kritisiert ' +
    'meinte meint äußerte verlangte verlangt lobte bestätigte bestätigt versprach verspricht antwortete ergänzte räumte berichtete ' +
    'berichtet mahnte mahnt erwiderte beteuerte bekräftigte urteilte findet glaubt twitterte',
  subjects: 'er sie es ich wir man',
  auxiliaries: 'hat hatte',
  sources: 'laut',
  back: 'dies dieser diese dieses er ihm ihn aber und oder denn weil deshalb darum',
  and: 'und',
};
