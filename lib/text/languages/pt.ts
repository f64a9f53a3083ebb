import type { WrittenWords } from './language-words.ts';
import { PORTUGUESE_ROLES } from './roles/pt-roles.ts';
import { PORTUGUESE_TIES } from './ties/pt-ties.ts';

/** Portuguese. The tagger for the Latin languages was trained on these tokens and lists: retrain it after a change. */
export const PORTUGUESE: WrittenWords = {
  code: 'pt',
  roles: PORTUGUESE_ROLES,
  ties: PORTUGUESE_TIES,
  unknownFrom: 0.5,
  dottedTitles: 'sr sra srta dr dra d prof profa gen cel cap eng arq mons sto sta vs',
  addresses: 'sr sra srta senhor senhora mr mrs ms',
  dotted: 'art núm pág av cia jr ltda inc corp ltd co tel exmo',
  smallDotted: 'sr sra dr dra etc núm pág aprox art',
  starters:
    'o a os as um uma em no na nos nas de do da dos das ao à por pelo pela para com sem sobre e mas embora quando como ' +
    'se não segundo desde até entre esta este estes estas esse essa isso isto seu sua seus suas também além assim já ' +
    'hoje ontem enquanto durante ele ela eles elas nós que quem',
  hasSmallEndings: true,
  elisions: 'd l',
  links:
    'de do da dos das e em no na nos nas para por pelo pela a ao à o os as com contra sobre d del la los y of the and ' +
    'for van von der bin ibn di &',
  leads: 'de do da dos das d del la el los al di van von der den bin ibn são santa',
  tagger: {
    titles:
      'senhor senhora sr sra dom dona d dr dra professor professora presidente presidenta ex vice primeiro ministro ' +
      'ministra chanceler secretário secretária geral senador senadora deputado deputada governador governadora prefeito ' +
      'prefeita autarca vereador vereadora porta voz diretor diretora director directora líder chefe juiz juíza ' +
      'desembargador procurador procuradora rei rainha príncipe princesa papa cardeal bispo arcebispo general coronel ' +
      'capitão tenente comandante almirante treinador treinadora técnico atacante avançado médio goleiro zagueiro ' +
      'defesa piloto tenista jogador cantor cantora escritor escritora ator atriz cineasta empresário empresária ' +
      'bilionário magnata candidato candidata embaixador embaixadora comissário comissária advogado advogada ' +
      'jornalista economista analista pesquisador pesquisadora investigador delegado delegada relator',
    placeWords: 'em no na nos nas desde até perto sobre entre para',
    speech:
      'disse diz afirma afirmou garantiu garante explicou explica declarou acrescentou acrescenta indicou alertou alerta ' +
      'anunciou anuncia reconheceu sublinhou salientou insistiu comentou contou confirmou destacou lamentou denunciou ' +
      'prometeu pediu pede escreveu quem',
    orgWords:
      'banco grupo partido ministério universidade empresa companhia secretaria câmara prefeitura governo parlamento ' +
      'tribunal instituto agência associação federação fundação sindicato comissão clube equipa time jornal emissora ' +
      'petrolífera petroleira estatal multinacional montadora fc sa ltda inc',
    articles: 'o a os as',
  },
  notNames:
    'iva pib ia tv pc adn dna vih hiv ong ongs pme cpi covid internet segunda terça quarta quinta sexta feira sábado ' +
    'domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal páscoa ' +
    'senhor senhora estado governo lei',
  headsOfBodies: '',
  calendar:
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo ' +
    'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  beforeMonths: 'em de desde até este próximo passado cada início final meados',
};
