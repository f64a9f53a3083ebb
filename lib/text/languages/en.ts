import { ENGLISH_CALLINGS, ENGLISH_SUBJECTS } from './en-callings.ts';
import { ENGLISH_PHRASES } from './en-phrases.ts';
import type { WrittenWords } from './language-words.ts';

const TITLES = 'mr mrs ms miss dr prof professor rev sir dame lord lady';

/** English. The shipped tagger was trained on the tokens and on the lists under `tagger`: retrain it after a change. */
export const ENGLISH: WrittenWords = {
  code: 'en',
  unknownFrom: 0,
  dottedTitles:
    'mr mrs ms mx dr st ste mt ft sen sens rep reps gov govs gen lt col sgt cpl capt cmdr adm maj prof rev hon pres supt vs',
  addresses: '',
  dotted:
    'jr sr inc corp ltd co bros no dept univ assn jan feb aug sept oct nov dec ala ariz ark calif colo conn del fla ga ' +
    'ill ind kan ky la mass md mich minn mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo',
  smallDotted: '',
  starters:
    'the it he she they we you i in on at but and a an this that these his her its their our for as if when after ' +
    'while there some not by with from what who how why more most since until although meanwhile however',
  elisions: '',
  links:
    'of the and for on in at to with a an de la del della di da do dos das du des le les van von der den bin ibn ' +
    'al el ul y e und et no wa',
  leads: 'al el as ar an ul de del della di da dos du des van von der den ter bin ibn la le sub',
  tagger: {
    titles:
      'mr mrs ms miss dr prof president minister chancellor senator sen rep governor gov judge justice king queen ' +
      'prince princess sir lord lady pope general gen col captain lt sgt maj secretary chairman spokesman ' +
      'spokeswoman coach professor ceo',
    placeWords: 'in at near from to across around outside inside throughout',
    speech: 'said says told added tweeted wrote tells adds who',
    orgWords: 'inc corp corporation ltd llc plc co group bank university company party ministry fc',
    articles: 'the',
  },
  linker: {
    titles:
      `${TITLES} president prime minister chancellor secretary senator sen rep governor gov general gen colonel col ` +
      'captain capt lieutenant lt sergeant sgt admiral judge justice king queen prince princess pope mayor ayatollah ' +
      'sheikh ceo cfo cio coo cto evp svp vp chief executive vice former chairman coach spokesman spokeswoman envoy',
    placeWords: 'in at near across around outside inside throughout',
    speech: 'said says told tells added adds tweeted wrote argued insisted warned warns vowed vows',
    orgWords: '',
    articles: 'the',
    indefinite: 'a an',
    trades:
      'accountant baker barber builder butcher carer carpenter chef cleaner clerk cook dentist driver electrician engineer ' +
      'farmer firefighter fisherman florist gardener grandfather grandmother grocer hairdresser joiner librarian lorry ' +
      'mechanic midwife miner neighbour neighbor nurse optician paramedic pensioner pharmacist photographer plumber ' +
      'postman resident retiree roofer schoolboy schoolgirl secretary shepherd shopkeeper student tailor teacher teenager ' +
      'vet veterinarian waiter waitress welder',
    deeds:
      'sues files buys sells cuts raises launches unveils hires names offers plans posts reports acquires lays fires bans ' +
      'blocks drops adds agrees admits announces appoints apologises apologizes asks backs beats bets bids boosts builds ' +
      'calls cancels closes confirms considers delays denies ditches doubles ends enters expands expects faces fights ' +
      'fixes gets gives goes halts hits invests joins kills lets loses makes merges misses moves needs opens overhauls ' +
      'partners pauses pays poaches pulls pushes puts quits recalls rejects releases removes replaces reveals rolls ' +
      'rules says scraps seeks settles shuts signs slashes snaps sparks splits spends starts stops suspends takes talks ' +
      'teams tells tests threatens tops touts tries turns updates urges wants warns weighs wins withdraws works is will ' +
      'can has could may must would',
    seats:
      'mp mps msp member members congressman congresswoman lawmaker senator candidate councillor delegate',
    seatJoints: 'for',
    sport:
      'beat beats beaten thrash thrashed rout routed edge edged draw drew defeat defeated champions championship goal goals ' +
      'striker midfielder defender goalkeeper winger coach manager playoff playoffs semi-final final innings wicket ' +
      'wickets touchdown penalty penalties derby fixture season signing transfer squad overtime inning quarterback referee ' +
      'league match game games win wins won lose loses lost sign signs loan fans club team points rebounds',
    matchVerbs:
      'advance advances batter beat beats beaten bench benches clinch clinches crush crushed crushes defeats down draw draws ' +
      'drew edge edges edged eliminate eliminates fires hammer hammered hammers held hire hired hires hold lose loses outlast outlasts past ' +
      'rout routed routs sack sacked sacks sink sinks stun stunned stuns sweep sweeps swept thrash thrashed thrashes top tops ' +
      'trade trades traded trounce trounced upset upsets win wins double hundred century injury injured dropped out',
    teamVerbs: 'beat stun thrash hammer rout trounce outlast eliminate lose draw win crush batter',
    staffVerbs: 'sack hire sign appoint fire re-sign',
    matchWords:
      'striker midfielder goalkeeper winger touchdown touchdowns quarterback innings wicket wickets overtime playoff playoffs ' +
      'inning homers homer treble prix qualifier qualifiers qualifying podium semifinal semifinals finals quarterfinal quarterfinals ' +
      'scorer scores equaliser equalizer hamstring groin relegation relegated knockout nba nfl mlb nhl mls wnba birdie ' +
      'lbw ot shootout rebounds lineup clásico clasico derby ballon hat free-kick',
    placesOfMatches: 'in',
    ordeals:
      'quits resigns resigned ousted sacked fired grilled jailed pleads testifies marries insists apologises apologizes sworn ' +
      'concedes tells says questioned pressed summoned subpoenaed arrested indicted convicted acquitted sentenced cleared ' +
      'pardoned nominated confirmed appointed reappointed retires dies defects recuses denies admits vows',
    business:
      'shares share stock stocks outage outages recall recalls profit profits earnings sales revenue revenues ceo ipo stores ' +
      'app bankruptcy dividend restarts jobs investors shareholders factory factories plant dealers',
    smallWords:
      'a an the and or but in at on of to for from by with as into over after before against about near is are was were be ' +
      'been has have had will would can could may might should must not that which who when while if than then also did does ' +
      'do its his her their it he she they we you this these those',
    clauses: 'that which who whose where when and but said says',
    thingOwners: 'its',
    personOwners: 'his her',
    prepositions:
      'in at near from to across of for with on against by into over around outside inside through between',
    bodyHeads:
      'agency alliance assembly association authority bank board bureau centre center commission committee corporation ' +
      'council court department federation foundation fund institute ministry society tribunal trust union',
    peopleNouns:
      'people peoples tribe tribes tribal tribesmen warriors elders ancestry ancestral ancestors minority refugees ' +
      'herders heritage',
    communityNouns: 'community communities culture leaders knowledge nations powers countries',
    bodyWords:
      'agency airlines airways association authority bank board bureau commission committee company corporation council ' +
      'department federation foundation fund group inc institute llc ltd ministry party plc railway society trust ' +
      'tribunal university bancorp brands capital commodities enterprises entertainment holdings industries insurance ' +
      'investments laboratories labs logistics management minerals motors partners petroleum pharmaceuticals resources ' +
      'securities software studios technologies therapeutics ventures',
    languages:
      'arabic basque catalan chinese czech danish dutch english finnish french german greek hebrew hungarian irish ' +
      'italian japanese korean norwegian persian polish portuguese romanian russian spanish swedish turkish ukrainian ' +
      'vietnamese welsh',
    languageNouns:
      'dictionary edition grammar language lessons speaker speakers speaking subtitle subtitles teacher teachers ' +
      'translation translations vocabulary',
    languageVerbs:
      'learn learned learning speak speaking speaks spoke spoken taught teach teaches teaching understands',
    monuments: 'bust grave mausoleum memorial monument museum portrait statue statues tomb',
    relatives:
      'aunt boyfriend brother classmate cousin dad daughter father fiance fiancee friend girlfriend grandfather grandmother grandson ' +
      'granddaughter husband mother mum mom nephew niece partner sister son uncle widow widower wife',
    whose: 'her his my our their your whose',
    strangers:
      'boy businessman businesswoman couple cop driver family father girl grandmother man men mother mum native nurse officer ' +
      'pensioner resident residents schoolboy schoolgirl student students teacher teen teenager teenagers tourist woman women',
    landforms:
      'bay beach cape cove creek falls harbor harbour head hill hills island islands lake landing mountain peak point ridge ' +
      'river rock valley wharf',
    streets: 'ave avenue blvd boulevard drive lane rd road st street',
    directions:
      'north south east west northeast northwest southeast southwest northern southern eastern western miles kilometres ' +
      'kilometers km outskirts suburb suburbs',
    regional: 'upstate downstate western rural',
    states: 'states',
    stateWords: 'state province',
    stateOffices: 'gov governor sen senator rep congressman congresswoman',
    ranks: 'president minister chancellor senator sen rep governor gov king queen pope',
    partyWords:
      'party labour labor conservative conservatives democratic democrat democrats republican republicans green greens ' +
      'liberal liberals national communist communists socialist socialists social christian people workers tory tories ’s',
    votes: 'election elections midterm midterms referendum',
    voteWords:
      'presidential parliamentary legislative general federal national local house senate mayoral gubernatorial snap',
    ages: 'elder older',
    casts: 'cast revival soundtrack finale episode',
    genres: 'musical sitcom',
    eras: 'bc ad bce',
    givenNames: 'dane finn scot',
    jobs: 'gm svp evp avp md dg ag da ad',
    counties: 'county counties parish parishes',
    venues: 'amphitheater amphitheatre arena auditorium ballpark coliseum speedway stadium',
    insideWords: 'in near outside inside throughout across',
    otherInsides:
      'appear appeared appearance belief believe believed believer believers believes cast confidence confident disappointed ' +
      'faith growth hold holding holdings interest interested interests invest invested investing investment investments investor ' +
      'investors invests majority minority role roles saw see sees share shareholder shareholders shares specialise specialised ' +
      'specialises specialize specialized specializes stake stakes star starred starring stars stock trade traded trading ' +
      'trust trusted trusts',
    townHeads:
      'mayor mayors city cities town towns village port centre center outskirts suburb suburbs street streets resident ' +
      'residents inhabitants',
    townNouns: 'residents police mayor firefighters councillors councilman councilwoman councilmember suburb',
    namesakes: 'uss hms hmas hmcs hmnzs ins uscgc rms opera ballet hotel cafe restaurant camp',
  },
  notNames:
    'ai ceo cfo coo cto ipo gdp tv pc pm am mp mps vp svp evp hr pr it ok id url faq q&a rsvp asap diy dna rna hiv aids ' +
    'sf cpu cpus gpu gpus ssd ssds hdd hdmi oled lcd led hdr rgb dpi fps png jpg jpeg gif gui ui ux json html css sql pcs sir let no ' +
    'b2b b2c chro ciso cisos cio cios cmo devops devsecops dvr dvrs eeg ecg ekg erp etf etfs evs finops genai gp grc hvac iot ' +
    'isp isps ivf kpi kpis lgbt lgbtq llm llms m&a mba microsd mlops mri msrp nvme paas pcie pcr phd qr r&d saas sata sdk sso ' +
    'suv suvs usb-a usb-c vc vcs vpn vpns vr wi-fi x-ray x-rays bluetooth dram lcds leds oleds ram rom z-wave zigbee ' +
    'gps usb wifi api ngo ngos sms pdf vip mvp rip est gmt utc cet edt pdt bst covid internet slideshow photo video ' +
    'file reporting editing monday tuesday wednesday thursday friday saturday sunday january february march april ' +
    'june july august september october november december easter christmas',
  headsOfBodies:
    'secretary minister ministry chief officer director president chancellor spokesman spokeswoman spokesperson ' +
    'adviser advisor ambassador envoy general commissioner',
  calendar:
    'monday tuesday wednesday thursday friday saturday sunday ' +
    'january february march april may june july august september october november december',
  beforeMonths: 'in of since until by early late mid next last this during through from to on each every',
  commonPhrases: ENGLISH_PHRASES,
  callings: ENGLISH_CALLINGS,
  subjects: ENGLISH_SUBJECTS,
  hasTornPersons: true,
};
