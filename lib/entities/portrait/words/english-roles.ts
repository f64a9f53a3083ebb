import { isFiniteVerb, isReducedRelative } from './english-verbs.ts';
import { set } from './lists.ts';
import type { RoleWords } from './role-words.ts';

const OFFICES =
  'president minister premier chancellor secretary senator congressman congresswoman lawmaker legislator deputy mp mep ' +
  'msp governor mayor councillor councilor alderman ambassador envoy consul diplomat attaché commissioner director ' +
  'chairman chairwoman chairperson chair chief head boss leader ceo cfo coo cto cio executive officer official founder ' +
  'cofounder owner proprietor partner manager supervisor administrator commander general admiral colonel major captain ' +
  'lieutenant sergeant corporal marshal brigadier commodore judge justice magistrate prosecutor attorney solicitor ' +
  'barrister ombudsman inspector superintendent sheriff constable detective policeman policewoman king queen prince ' +
  'princess emperor empress duke duchess earl count countess baron baroness sultan emir sheikh crown pope cardinal ' +
  'archbishop bishop priest vicar pastor rabbi imam ayatollah monk nun chaplain deacon patriarch spokesman spokeswoman ' +
  'spokesperson secretary-general treasurer comptroller registrar speaker whip candidate nominee appointee delegate ' +
  'representative member chairholder dean provost rector principal headteacher headmaster headmistress superior ' +
  'president-elect vice-president regent viceroy chieftain warlord dictator ruler monarch sovereign statesman ' +
  'politician gov sen rep gen col capt lt sgt maj adm cmdr prof congressperson assemblyman assemblywoman undersecretary ' +
  'taoiseach tánaiste vp svp evp md pm trustee steward warden governor-general commander-in-chief editor-in-chief';
const TRADES =
  'actor actress accountant activist adviser advisor agent analyst anchor animator announcer anthropologist apprentice ' +
  'archaeologist architect archivist artist astronaut astronomer athlete auctioneer auditor author baker banker barber ' +
  'barista bartender beekeeper biographer biologist blacksmith blogger bookkeeper bookseller botanist boxer brewer ' +
  'broadcaster broker builder butcher campaigner caretaker carpenter cartoonist cashier chef chemist choreographer ' +
  'cleaner clerk climber clinician coach cobbler columnist comedian commentator composer conductor consultant contractor ' +
  'cook correspondent counsel counsellor counselor courier cricketer critic curator cyclist dancer dealer dentist ' +
  'designer developer dietitian doctor dramatist driver drummer ecologist economist editor electrician engineer ' +
  'entomologist entrepreneur epidemiologist essayist expert explorer farmer fellow fighter filmmaker financier ' +
  'firefighter fisherman fisher footballer forester fundraiser gardener geneticist geographer geologist goalkeeper ' +
  'golfer grocer guard guide guitarist gymnast hairdresser handyman historian host hotelier hunter hydrologist ' +
  'illustrator importer industrialist influencer instructor interpreter inventor investigator investor janitor jeweller ' +
  'jeweler jockey joiner journalist juggler keeper labourer laborer landlord landlady landowner lawyer lecturer ' +
  'librarian lifeguard linguist lobbyist locksmith logger magician maker manufacturer mason mathematician mechanic ' +
  'mediator mentor merchant meteorologist midfielder midwife miller miner model musician musicologist negotiator ' +
  'neurologist neuroscientist novelist nurse nutritionist oncologist operator optician organiser organizer painter ' +
  'paediatrician pediatrician paramedic pathologist pharmacist philanthropist philosopher photographer physician ' +
  'physicist physiotherapist pianist pilot pitcher player playwright plumber poet pollster porter postman potter ' +
  'practitioner preacher presenter producer professor programmer promoter psychiatrist psychoanalyst psychologist ' +
  'publican publicist publisher quarterback racer rancher rapper realtor receptionist referee regulator reporter ' +
  'researcher restaurateur reviewer rower runner rider sailor salesman saleswoman scholar scientist screenwriter ' +
  'sculptor seamstress seismologist servant shepherd shipbuilder shoemaker shopkeeper singer skater skier skipper ' +
  'smith sociologist soldier songwriter specialist sprinter statistician stockbroker storyteller strategist striker ' +
  'student surgeon surveyor swimmer tailor teacher technician technologist tenor soprano therapist toxicologist trader ' +
  'trainer translator treasurer trucker tutor tycoon umpire undertaker veterinarian vet vicar violinist virologist ' +
  'volunteer waiter waitress weaver welder winemaker woodworker worker wrestler writer zoologist mogul magnate ' +
  'billionaire millionaire socialite star superstar starlet presenter newsreader newscaster youtuber podcaster streamer ' +
  'dissident defector whistleblower rebel militant spy veteran refugee retiree pensioner graduate alumnus academic ' +
  'intern trainee theologian missionary evangelist mystic chairlift forager beautician bodyguard bouncer butler ' +
  'chauffeur chandler cooper crofter docker draughtsman dressmaker drover falconer farrier ferryman florist glazier ' +
  'glassblower groom groundskeeper harbourmaster harbormaster stationmaster postmaster postmistress innkeeper ' +
  'knitter lacemaker lighthouse-keeper lutenist luthier organist cellist flautist trumpeter bassist vocalist ' +
  'milliner ornithologist oysterman plasterer quarryman roofer saddler sexton tanner thatcher tiler toymaker tugboatman ' +
  'upholsterer vintner wheelwright zookeeper winner medallist medalist champion laureate recipient';
const RELATIONS =
  'wife husband spouse widow widower fiancé fiancée fiance fiancee girlfriend boyfriend son daughter father mother ' +
  'parent brother sister sibling twin uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother ' +
  'stepson stepdaughter stepfather stepmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law ' +
  'sister-in-law heir heiress friend colleague neighbour neighbor ally aide assistant protégé protégée disciple ' +
  'follower successor predecessor rival opponent challenger competitor critic supporter backer donor sponsor patron ' +
  'confidant confidante classmate roommate teammate employee supplier customer client tenant resident survivor victim ' +
  'suspect defendant plaintiff claimant witness hostage prisoner detainee inmate patient founding-member native mother ' +
  'contemporary counterpart deputy understudy associate acquaintance benefactor guardian spymaster shareholder handler manager carer caregiver ' +
  'stakeholder creditor debtor lender insider architect mastermind ringleader';
const THINGS =
  'company firm corporation business start-up startup agency group bank newspaper magazine daily weekly tabloid ' +
  'broadcaster maker developer manufacturer supplier retailer carmaker automaker chipmaker drugmaker planemaker airline ' +
  'charity union party watchdog regulator ministry department institution university college school hospital clinic ' +
  'museum gallery theatre theater publisher producer subsidiary parent owner operator provider lender insurer brewer ' +
  'brewery distillery bakery chain club team side band network platform website site outlet studio label carrier utility ' +
  'conglomerate consultancy coalition alliance body commission committee council court tribunal fund foundation ' +
  'institute nonprofit ngo organisation organization militia army movement lab laboratory giant rival competitor ' +
  'partner unit arm division service exchange marketplace app model chatbot assistant tool system device phone ' +
  'smartphone tablet laptop computer programme program project law act bill treaty book novel film movie album song ' +
  'series show podcast documentary play opera musical game video-game videogame software browser engine search-engine ' +
  'think-tank tank contractor builder seller distributor wholesaler supermarket store shop grocer restaurant hotel ' +
  'cooperative co-operative syndicate consortium venture investor shareholder creditor client customer trust thinktank ' +
  'association federation confederation league society order church congregation sect brand product drug vaccine ' +
  'medicine aircraft jet rocket satellite spacecraft ship vessel car truck drone missile chip processor language ' +
  'framework dataset benchmark successor predecessor ally member spin-off spinoff affiliate branch bureau authority ' +
  'force brigade battalion regiment orchestra choir ensemble troupe festival magazine journal quarterly biweekly ' +
  'refiner miner smelter shipyard foundry factory plant mill grower farm vineyard winery trader broker dealer exporter ' +
  'importer hauler haulier bookmaker pollster';
/** Words for one office in each group. */
const SINGLE_OFFICES =
  'president|king queen monarch emperor empress sultan emir|prime-minister premier taoiseach|chancellor|pope pontiff|' +
  'governor|mayor|senator congressman congresswoman|ambassador|secretary-general';
const MODIFIERS =
  'former ex late then current new acting interim deputy assistant associate vice senior junior chief lead leading ' +
  'managing executive general foreign prime interior finance defence defense health home justice trade energy labour ' +
  'labor education transport treasury economy environment culture agriculture budget national federal state regional ' +
  'local provincial municipal city county district global international presidential congressional parliamentary ' +
  'legislative military naval army police security intelligence opposition outgoing incoming incumbent longtime ' +
  'long-time long-serving veteran retired prominent top star famous well-known renowned celebrated award-winning ' +
  'prize-winning nobel leading rising young old elder eldest youngest political economic legal chief technical ' +
  'technology tech communications press public private human rights science research policy campaign party union ' +
  'independent conservative liberal democratic republican socialist labour green far-right far-left right-wing ' +
  'left-wing centre-left centre-right populist nationalist ruling governing media oil gas steel car chip software ' +
  'internet business financial investment hedge fund property real estate insurance airline retail fashion film movie ' +
  'television tv radio football soccer basketball baseball tennis cricket rugby golf chess pop rock jazz folk opera ' +
  'climate wildlife marine medical clinical criminal civil family divorce tax employment immigration defence trial ' +
  'staff freelance amateur professional olympic world emeritus honorary visiting adjunct principal founding co-founding ' +
  'self-styled self-declared de facto supreme high appeals district circuit crown first second third only sole majority ' +
  'minority largest biggest online onetime one-time sometime erstwhile newly-elected newly-appointed elected appointed ' +
  'caretaker permanent special brother own estranged beloved close key main arch lifelong childhood';

/** Ends of words that are trades wherever they come: "bookbinder" isn't listed, "cabinet-maker" needn't be. */
const TRADE_END =
  /(?:maker|keeper|worker|writer|owner|player|holder|leader|builder|grower|fighter|dealer|seller|breeder|binder|smith|monger|ologist|ographer|ician|iatrist|wright|woman|sman|person|master|mistress)$/;
/** People who have no trade: the same ends, other words. */
const NOT_TRADES = set('woman person salesperson-in layperson gentlewoman noblewoman everywoman human');

const PEOPLE = set(`${OFFICES} ${TRADES} ${RELATIONS}`);
const ALL_OFFICES = set(OFFICES);
const KIN = set(
  'wife husband spouse widow widower fiancé fiancée fiance fiancee girlfriend boyfriend son daughter father mother parent ' +
    'brother sister sibling twin uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother stepson ' +
    'stepdaughter stepfather stepmother son-in-law daughter-in-law father-in-law mother-in-law brother-in-law sister-in-law ' +
    'friend colleague neighbour neighbor classmate roommate teammate co-star',
);
/** Offices that are also adjectives: "major Western capitals". */
const ADJECTIVES = set('major general official principal superior');
const FIRST_NAMES = set('dean duke earl major');
const ALL_THINGS = set(THINGS);
const COMMANDS = set('take meet ask see consider imagine watch enter hear thank');
const VAGUE = set(
  'company firm corporation business group organisation organization body unit arm site thing',
);
const ALL_MODIFIERS = set(MODIFIERS);
const STOPS = set(
  'i you he she it we they me him them us who whom whose which that this these those what when where while because if ' +
    'unless whether although though since until as than and or but nor not no never so yet there here be been being to ' +
    'also both all each every some any many few most more less just only even about after before during into over ' +
    'how why yesterday today tomorrow monday tuesday wednesday thursday friday saturday sunday hours days weeks months years day ' +
    'week month year morning afternoon evening night time my your our',
);
const PREPOSITIONS = set(
  'of for at in to on with from by under over about against between among behind inside near within since until during ' +
    'into after before through across around beside without like following including involving featuring per via despite ' +
    'amid besides except than',
);
const ARTICLES = set('a an the');
const OWNERS = set('his her its their');
const HONORIFICS = set(
  'mr mr. mrs mrs. ms ms. mx mx. miss dr dr. sir dame lord lady rev rev. hon hon. prof prof. st st.',
);

const NUMBERS = set('two three four five six seven eight nine ten eleven twelve dozen several many both');
const VERB_OPENERS = set(
  'to not i you we they who will would can could may might must should shall did do does let lets',
);
const VERBS_TOO = set(
  'show host guard head coach model star book fund exchange trust brand pilot judge mentor doctor nurse shop ship back ' +
    'champion sponsor witness chair broker police process',
);
const FIELDS = set(
  'staff state communications research operations studies police security policy marketing sales engineering of',
);
const RELATIVES = set('who whose whom which that where when');
const OPENERS = set('then now formerly once currently previously aged also long');
const DENIALS = set('and or nor neither if than had unless whether as');
const BEING = set('is was becomes became remains remained');
const ACTING = set('works worked serves served acts acted');
const ASIDES = set('himself herself itself themselves also both all');

const OFFICE_GROUPS = new Map(
  SINGLE_OFFICES.split('|').flatMap(group =>
    group.split(' ').map((noun): [string, string] => [noun, group.split(' ')[0]!]),
  ),
);

/** "Sen." is listed as "sen", and of "co-founder" the last part. */
function forms(word: string): string[] {
  const plain = word.replace(/\.$/, '');
  const last = plain.slice(plain.lastIndexOf('-') + 1);
  return last === plain ? [plain] : [plain, last];
}

/** English. */
export const ENGLISH_ROLES: RoleWords = {
  isPerson: noun =>
    !/^\d/.test(noun) &&
    forms(noun).some(form => PEOPLE.has(form) || (TRADE_END.test(form) && !NOT_TRADES.has(form))),
  isKin: noun => KIN.has(noun),
  isAlsoAdjective: noun => ADJECTIVES.has(noun),
  isFirstName: title => FIRST_NAMES.has(title),
  isOffice: noun => ALL_OFFICES.has(noun),
  isThing: noun => forms(noun).some(form => ALL_THINGS.has(form)),
  isCommand: word => COMMANDS.has(word),
  isVague: noun => VAGUE.has(noun),
  officeOf: noun => OFFICE_GROUPS.get(noun) ?? null,
  isModifier: word => ALL_MODIFIERS.has(word) || /^(?:ex|then|co|vice)-/.test(word),
  isStop: word => STOPS.has(word),
  isArticle: word => ARTICLES.has(word),
  isOwner: word => OWNERS.has(word),
  isPreposition: word => PREPOSITIONS.has(word),
  opensNoun: word => word !== 'to' && PREPOSITIONS.has(word),
  takesVerb: word => VERB_OPENERS.has(word),
  isAlsoVerb: noun => VERBS_TOO.has(noun),
  isPlural: word => /[^s]s$/.test(word),
  isNumber: word => /\d/.test(word) || NUMBERS.has(word),
  isHonorific: word => HONORIFICS.has(word),
  isFinite: isFiniteVerb,
  isReducedRelative,
  isRelative: word => RELATIVES.has(word),
  isOpener: word => OPENERS.has(word),
  isNow: word => word === 'now' || word === 'currently' || word === 'also',
  isField: word => FIELDS.has(word),
  isGerund: word => /[a-z]{2}ing$/.test(word) && !ALL_MODIFIERS.has(word),
  opensPhrase: word => /(?:ed|ing)$/.test(word) || word === 'unlike',
  deniesSubject: word => DENIALS.has(word),
  beingLength: (word, next) => (next === 'as' && ACTING.has(word) ? 2 : BEING.has(word) ? 1 : 0),
  isMetaphor: word => word === 'among' || word === 'without',
  isAside: word => ASIDES.has(word),
  and: 'and',
};
