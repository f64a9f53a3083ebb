import type { WrittenWords } from './language-words.ts';
import { GERMAN_ROLES } from './roles/de-roles.ts';
import { GERMAN_TIES } from './ties/de-ties.ts';

/** German. The tagger for the Latin languages was trained on these tokens and lists: retrain it after a change. */
export const GERMAN: WrittenWords = {
  code: 'de',
  roles: GERMAN_ROLES,
  ties: GERMAN_TIES,
  unknownFrom: 0.75,
  dottedTitles: 'dr prof hr fr frl dipl ing st vs',
  addresses: 'herr herrn frau mr mrs ms',
  dotted: 'nr str inc corp co ltd bd jan feb aug sept okt nov dez mio mrd abs art',
  smallDotted:
    'bzw ca ggf z b u a d h s o evtl inkl sog usw etc vgl nr abs art geb gest mio mrd rd zzt ehem jur phil rer nat med',
  starters:
    'der die das den dem des ein eine einen einem einer in im am an auf aus bei mit nach von vor zu zum zur für und aber ' +
    'auch als wenn weil dass ob er sie es wir ihr ich sein seine seiner ihre ihren dieser diese dieses doch noch so schon ' +
    'nun heute gestern während seit bis nicht was wer wie wo warum damit dabei dazu laut allerdings zudem',
  hasSmallEndings: true,
  elisions: 'd l',
  hasGenitive: true,
  links:
    'der die das des dem den von vom zu zum zur für und im in am an auf bei mit gegen de la del di da do dos du le of the and for van bin ibn al el y d l &',
  leads: 'von vom zu zum zur van der den de del della di da dos du la le al el bin ibn ten ter d l',
  tagger: {
    titles:
      'herr herrn frau dr prof professor professorin präsident präsidentin präsidenten expräsident vizepräsident ' +
      'vizepräsidentin bundespräsident ministerpräsident ministerpräsidentin ministerpräsidenten premierminister ' +
      'premierministerin premier kanzler kanzlerin bundeskanzler bundeskanzlerin altkanzler vizekanzler minister ' +
      'ministerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin ' +
      'verteidigungsminister verteidigungsministerin wirtschaftsminister wirtschaftsministerin justizminister ' +
      'justizministerin gesundheitsminister gesundheitsministerin verkehrsminister umweltministerin ' +
      'arbeitsministerin bildungsministerin bundesfinanzminister senator senatorin staatssekretär generalsekretär ' +
      'gouverneur bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin abgeordnete abgeordneter ' +
      'fraktionschef fraktionsvorsitzende parteichef parteichefin chef chefin vorsitzender vorsitzende vorsitzenden ' +
      'sprecher sprecherin regierungssprecher richter richterin staatsanwalt könig königin prinz prinzessin papst ' +
      'kardinal bischof erzbischof general oberst hauptmann trainer trainerin bundestrainer cheftrainer stürmer ' +
      'torwart kapitän spieler fußballer rennfahrer tennisprofi schauspieler schauspielerin sänger sängerin autor ' +
      'autorin schriftsteller schriftstellerin regisseur regisseurin unternehmer unternehmerin milliardär gründer ' +
      'gründerin geschäftsführer vorstandschef konzernchef kandidat kandidatin botschafter botschafterin kommissar ' +
      'kommissarin anwalt anwältin journalist journalistin ökonom ökonomin forscher forscherin experte expertin ' +
      'politiker politikerin diktator machthaber staatschef regierungschef regierungschefin',
    placeWords: 'in im nach aus bei nahe von um über vor',
    speech:
      'sagte sagt erklärte erklärt betonte betont teilte schrieb schreibt forderte fordert warnte warnt kündigte ' +
      'kritisierte kritisiert fügte berichtete meinte meint äußerte verlangte lobte bestätigte versprach der die',
    orgWords:
      'bank konzern gruppe partei ministerium universität unternehmen firma gmbh ag se kg verein verband stiftung ' +
      'gericht amt agentur institut kommission behörde zeitung sender fluggesellschaft autobauer hersteller club fc sv ' +
      'inc',
    articles: 'der die das den dem des',
  },
  notNames:
    'ki eu-weit tv pc dna hiv aids gmbh kfz lkw pkw bip mwst ngo ngos covid internet montag dienstag mittwoch donnerstag ' +
    'freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november ' +
    'dezember weihnachten ostern uhr euro dollar prozent millionen milliarden herr frau regierung gericht partei ' +
    'präsident minister jahr zeit land',
  headsOfBodies: '',
  calendar:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'januar februar märz april mai juni juli august september oktober november dezember',
  beforeMonths: 'im am seit bis anfang ende mitte letzten nächsten vergangenen vom jeden',
};
