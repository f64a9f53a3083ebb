function list(text: string): string[] {
  return text.trim().split(/\s*[,\n]\s*/);
}

/** What people are, in lower case. */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
  list(`
    academic, activist, actor, actress, admiral, animator, anthropologist, archaeologist, architect, arranger
    art director, artist, astronaut, astronomer, astrophysicist, athlete, author, bandleader, banker, baseball player
    basketball player, bass guitarist, bassist, biographer, biologist, bishop, boxer, broadcaster, businessman
    businessperson, businesswoman, cardinal, cartoonist, cellist, chef, chemist, choreographer, cinematographer, civil servant
    cleric, coach, columnist, comedian, comics artist, comics writer, commentator, composer, computer scientist, conductor
    cosmonaut, costume designer, cricketer, critic, cyclist, dancer, darts player, designer, diplomat, director, disc jockey
    dj, dramatist, drummer, economist, editor, emperor, engineer, entertainer, entrepreneur, essayist, evangelist, executive
    explorer, fashion designer, film director, film editor, film producer, filmmaker, film-maker, first lady, football player
    footballer, general, geneticist, geographer, geologist, golfer, guitarist, gymnast, head of state, historian, host
    human rights activist, ice hockey player, illustrator, industrialist, intellectual, inventor, investor, journalist, judge
    jurist, king, lawyer, librettist, linguist, literary critic, lyricist, magician, make-up artist, makeup artist, manager
    mathematician, media mogul, microbiologist, military leader, military officer, missionary, model, monarch, multi-instrumentalist
    music producer, musician, music executive, naturalist, nurse, novelist, nun, officer, opera singer, painter, personality
    philanthropist, philosopher, photographer, physician, physicist, pianist, pilot, pitcher, playwright, poet, poker player
    politician, pope, preacher, presenter, priest, prime minister, prince, princess, producer, production designer, professor
    psychiatrist, psychoanalyst, psychologist, publisher, quarterback, queen, rabbi, racecar driver, racing driver, radio host
    radio personality, rapper, record producer, referee, researcher, revolutionary, rower, rugby player, ruler, runner, sailor
    saint, satirist, saxophonist, scholar, scientist, screenwriter, script writer, sculptor, set decorator, short story writer
    singer, singer-songwriter, singer songwriter, skateboarder, skier, snooker player, soccer player, social reformer, social worker
    socialite, sociologist, soldier, songwriter, soprano, speed skater, sprinter, statesman, stateswoman, statistician, stuntman
    surfer, surgeon, swimmer, talk show host, television host, television personality, television presenter, television producer
    tennis player, tenor, theatre director, theologian, translator, trumpeter, tv host, tv personality, tv presenter, violinist
    virologist, visual effects artist, vocalist, voice actor, voice actress, volleyball player, wrestler, writer, youtuber
    zoologist, sound engineer, music director, stage director, performer, media personality, sportscaster, sports commentator
    fighter, mixed martial artist, martial artist, figure skater, figure skating coach, football manager, football coach
    association football player, association football manager, american football player, basketball coach, baseball manager
    comedienne, audio engineer, keyboardist, field marshal, army officer, resistance fighter, television actor, aristocrat, head coach, statesperson, politician, senator, governor, vice president, president, chancellor, lawmaker, trade unionist
  `),
);

/** Words that may come before an occupation. */
export const OCCUPATION_MODIFIERS: ReadonlySet<string> = new Set(
  list(`
    association, former, retired, film, television, tv, stage, theatre, theater, radio, voice, jazz, rock, pop, hip, hop
    country, folk, classical, opera, soul, blues, heavy, metal, punk, gospel, reggae, electronic, r&b, recording, record
    professional, political, science, fiction, comic, comics, comedy, children's, children’s, short, story, non, visual
    performing, social, human, rights, civil, women's, animal, costume, fashion, video, game, basketball, baseball
    football, soccer, ice, hockey, tennis, cricket, rugby, union, league, golf, boxing, racing, sports, character, child
    stand, up, street, portrait, landscape, documentary, music, news, investigative, theoretical, nuclear, evolutionary
    experimental, environmental, military, naval, naval, religious, catholic, crime, mystery, fantasy, horror, romance
    romantic, travel, cultural, art, literary, legal, corporate, media, business, technology, software, tech, motion, picture
    porn, pornographic, adult, reality, musical, theatrical, dance, ballet, salsa, alternative, bollywood, hollywood, sound
    lead, session, acoustic, electric, screen, pulitzer, dramatic, lyric, constitutional, roman, protestant, field, track
    long, distance, middle, marathon, alpine, speed, figure, beach, water, table, sumo, big, band, swing, bebop, avant, garde
    contemporary, modern, abstract, award, winning
  `),
);

/** Nouns that a description may end in, by the kind that they show. */
export const NOUNS = {
  work: list(`
    film, films, movie, album, studio album, song, single, novel, book, play, musical, opera, painting, television series
    tv series, television show, tv show, sitcom, soap opera, miniseries, video game, manga series, anime television series
    comic book, comic strip, poem, symphony, ballet, sculpture, statue, documentary, video game series, film series
    media franchise, talk show, reality television series, television program, television programme, magazine series, telenovela
  `),
  product: list(`
    aircraft, fighter aircraft, helicopter, mobile app, operating system, video game console, smartphone, car model, sports car, rifle, pistol, machine gun
    submachine gun, assault rifle, tank, main battle tank, missile, surface-to-air missile, website, online community, social networking service, web browser, programming language
    search engine, cryptocurrency
  `),
  place: list(`
    city, capital city, capital, capital and largest city, largest city, city and municipality, town, village, hamlet, suburb, neighbourhood
    neighborhood, borough, county, county town, county seat, district, municipality, commune, prefecture, province, state
    region, department, territory, overseas territory, island, archipelago, peninsula, river, lake, bay, strait, sea, gulf, mountain, mountain range
    volcano, desert, valley, canyon, waterfall, national park, park, country, sovereign state, island country, autonomous region
    international airport, airport, stadium, sports stadium, arena, sports venue, castle, palace, cathedral, church, mosque
    temple, synagogue, abbey, monastery, museum, art museum, bridge, skyscraper, building, office building, tower, theatre, opera house
    concert hall, square, street, avenue, railway station, prison, dam, canal, lighthouse, fortress, cemetery, university town
    census-designated place, unincorporated community, community, township, metropolitan area, emirate, voivodeship, oblast, federal subject, governorate
    seaport, port city, resort town, market town, spa town, cathedral city, cathedral town, amusement park, theme park, historical state, concentration camp, amphitheatre, fortification, chapel, hotel, shopping mall, zoo, royal residence, racecourse, motor racing circuit, golf course
  `),
  organization: list(`
    football club, association football club, football team, national football team, national association football team, soccer club
    rugby club, rugby union club, rugby league club, basketball team, professional basketball team, baseball team, professional baseball team
    hockey team, ice hockey team, professional ice hockey team, american football team, professional american football team, cricket team, university
    private university, public university, research university, public research university, private research university, college, liberal arts college
    private liberal arts college, law school, business school, medical school, conservatory, art school, community college, company
    technology company, oil company, car manufacturer, automobile manufacturer, automaker, manufacturer, aerospace company, food company, pharmaceutical company
    insurance company, film studio, animation studio, production company, film production company, television production company
    media company, entertainment company, video game developer, video game publisher, video game company, record label, publishing company, publisher
    newspaper, daily newspaper, magazine, television network, television channel, tv channel, radio station, news agency, airline
    bank, investment bank, central bank, retailer, supermarket chain, restaurant chain, fast food chain, department store, band
    rock band, pop band, boy band, girl group, musical group, pop group, hip hop group, hip hop duo, duo, heavy metal band, punk rock band, metal band
    orchestra, symphony orchestra, choir, political party, trade union, intelligence agency, government agency, non-governmental organization
    non-profit organization, nonprofit organization, charity, think tank, militant group, terrorist organization, paramilitary organization
    law firm, consulting firm, conglomerate, telecommunications company, electronics company, software company, shipping company, railway company
    high school, secondary school, boarding school, independent school, public school, research institute, football league, professional football league, sports league, professional sports league, ballet company, theatre company, fraternity, sorority
  `),
  event: list(`
    conflict, war, civil war, battle, naval battle, siege, revolution, rebellion, uprising, massacre, genocide, coup d'état, football tournament
    film festival, music festival, rock festival, tennis tournament, golf tournament, multi-sport event, earthquake, hurricane, volcanic eruption, airliner crash, plane crash, treaty conference
  `),
  group: list('ethnic group'),
} as const;
