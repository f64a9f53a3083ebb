import type { WrittenFields } from './fields.ts';

/** What people are called by what they do. Words for offices of any field, such as "president" and "director", are left out. */
export const ENGLISH_CALLINGS: WrittenFields = {
  sport:
    'athlete ballplayer basketballer batsman batter biker boxer bowler captain catcher coach cornerback cricketer cyclist ' +
    'defender driver fighter fielder footballer forward fullback goalkeeper goalie golfer guard gymnast heavyweight hurdler ' +
    'infielder jockey keeper linebacker lineman manager midfielder olympian outfielder paralympian pitcher player quarterback ' +
    'racer receiver referee rower runner safety sailor shortstop skater skier snowboarder sprinter striker surfer swimmer ' +
    'tackle umpire welterweight winger wrestler',
  screen:
    'actor actors actress actresses animator broadcaster choreographer cinematographer comedian comedienne comic dancer ' +
    'filmmaker film-maker host magician moviemaker playwright presenter producer screenwriter showrunner star stuntman writer',
  music:
    'bassist cellist composer conductor crooner drummer dj frontman guitarist lyricist musician pianist rapper singer ' +
    'singer-songwriter songwriter soprano tenor violinist vocalist producer star',
  letters:
    'anchor author biographer blogger broadcaster columnist commentator correspondent critic editor essayist journalist ' +
    'novelist playwright poet publisher reporter translator writer host presenter screenwriter podcaster',
  politics:
    'activist alderman alderwoman ambassador assemblyman assemblywoman attorney-general chancellor commissioner ' +
    'congressman congresswoman collector councillor councilor councilman councilmember councilwoman delegate democrat ' +
    'diplomat gov governor lawmaker legislator mayor minister mp politician premier rep representative republican sen ' +
    'senator secretary senators taoiseach tory treasurer',
  learning:
    'academic anthropologist archaeologist astronomer astrophysicist biologist botanist chemist climatologist criminologist ' +
    'demographer ecologist economist epidemiologist geographer geologist historian lecturer linguist mathematician ' +
    'meteorologist microbiologist neuroscientist palaeontologist paleontologist philosopher physicist prof professor ' +
    'psychologist researcher scholar scientist seismologist sociologist statistician virologist volcanologist zoologist',
  law: 'advocate attorney barrister counsel judge jurist justice lawyer litigator magistrate prosecutor qc kc solicitor sheriff',
  faith:
    'abbot archbishop ayatollah bishop cardinal chaplain cleric deacon evangelist imam monk nun pastor preacher priest rabbi ' +
    'rev reverend theologian vicar',
  arms:
    'admiral brigadier captain col colonel commander corporal gen lieutenant lt major maj marine sailor sergeant sgt soldier ' +
    'spy veteran warlord',
  business:
    'analyst banker billionaire businessman businesswoman ceo cfo coo cto economist entrepreneur executive financier founder ' +
    'industrialist inventor investor manager restaurateur strategist tycoon publisher designer',
  medicine:
    'anaesthetist cardiologist doctor gp neurologist neurosurgeon oncologist paediatrician pathologist pediatrician physician ' +
    'psychiatrist surgeon',
  everyday:
    'accountant baker barber bartender builder butcher caretaker carpenter cashier cleaner clerk constable cook deckhand ' +
    'dentist detective electrician farmer firefighter fisherman gardener grocer hairdresser homeowner inspector janitor ' +
    'joiner landlord landlady librarian mechanic midwife miner neighbour neighbor nurse optician paramedic pensioner ' +
    'pharmacist plumber postman principal ranger resident retiree schoolboy schoolgirl schoolteacher shopkeeper student ' +
    'superintendent tailor teacher teenager trooper vet veterinarian victim waiter waitress welder',
};

/** What texts about each field mention, besides those people. */
export const ENGLISH_SUBJECTS: WrittenFields = {
  sport:
    'baseball basketball championship championships club cricket cup football formula golf hockey ' +
    'inning innings league match mlb nba nfl nhl olympic olympics playoffs racing roster rugby season soccer sport sports ' +
    'squad striker teammates tennis tournament ufc',
  screen:
    'acting cast cinema comedy comedies documentary drama episode episodes film films hollywood bollywood festival movie movies musical ' +
    'netflix oscar oscars screenplay sitcom starring theatre theater trailer tv television',
  music:
    'album albums band bands concert concerts grammy grammys hip-hop lyrics music musical opera orchestra rap song songs tour',
  letters:
    'book books essay fiction journalism literary magazine memoir newspaper novel novels podcast poem poems poetry',
  politics:
    'assembly ballot bill cabinet campaign candidate candidates congress council democratic election elections elected ' +
    'government house legislation legislative legislature lawmakers parliament party political politics politicians reelection ' +
    're-election senate vote voted voters',
  learning:
    'academic academy economics institute laboratory nobel physics research science scientific scientists studies study theory ' +
    'university',
  law: 'appeal court courts judges law lawsuit legal trial tribunal verdict',
  faith:
    'catholic christian church churches diocese evangelical islamic jewish muslim pope religious synagogue vatican',
  arms: 'armed army battalion brigade forces military navy regiment troops war',
  business:
    'bank brand business businesses companies company corporate fund investment investors market shares startup start-up stock',
  medicine: 'clinic disease health hospital medical medicine patients surgery vaccine',
  everyday: '',
};
