/**
 * Common nouns and adjectives of other languages in the names of bodies. An English paper writes "Midi-Pyrénées regional
 * council", so a body known by such a name alone is never found.
 */
const FOREIGN_WORDS: ReadonlySet<string> = new Set(
  // French
  (
    'clinique conseil département délégation ecole environnement faculté fonds française français ' +
    'génétique haute histoire hôpital hôpitaux hospitalier imagerie informatique interrégional laboratoire libérale ' +
    'moléculaire nationale normale oncologie ouest recherche recherches régional régionale ressources santé savoirs ' +
    'société sociétés supérieur supérieure territoire territoires universitaire université ' +
    // Spanish, Catalan, Portuguese, Italian
    'academia asociación associação associazione azienda cátedra ciência científica clínica colegio collegio consorzio ' +
    'corporación departament departamento desenvolvimento educação españa faculdade facultad fondazione fundació ' +
    'fundacion fundación fundação grupo hospitalario institución investigação investigación italiana laboratório ' +
    'laboratorio livraria nacional ospedaliero produtos sanitaria sociedade sociedad tecnológico unipessoal ' +
    'universitaria universitario universitário ' +
    // German, Dutch, Nordic
    'akademie amt deutsche deutsches dienstleistungszentrum fonden forschung forskning gemeinnützige gesellschaft ' +
    'hochschule hogeschool instituut kliniek kliniken kantonsschule kommune ländlicher medisch nederlandse neubauamt ' +
    'nordisk raum säätiö seura stichting stiftelse stiftelsen stiftung suomen svenska universität verein ' +
    'wasserstraßen zentrum ziekenhuis zorggroep ' +
    // Slavic, Baltic, Hungarian, Romanian
    'akademia bolnica centar főiskola hittudományi instytut nauk towarzystwo uczelnia universitatea ústav ' +
    // Turkish, Indonesian, Malay, Vietnamese
    'akademi araştırma badan bệnh devlet dinas eğitim hastanesi kabupaten kemenkes kesehatan kolej negeri pendidikan ' +
    'perkumpulan poltekkes rumah sağlık sakit stai üniversitesi viện yayasan'
  ).split(' '),
);

/** Whether a name has a common word of another language. */
export function hasForeignWord(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => FOREIGN_WORDS.has(word));
}
