import type { WrittenRoles } from './role-lists.ts';

export const PORTUGUESE_ROLES: WrittenRoles = {
  people:
    'presidente presidenta ex-presidente vice-presidente primeiro-ministro primeira-ministra ex-primeiro-ministro ministro ' +
    'ministra ex-ministro ex-ministra secretário secretária senador senadora deputado deputada eurodeputado eurodeputada ' +
    'governador governadora ex-governador prefeito prefeita autarca vereador vereadora porta-voz diretor diretora líder chefe ' +
    'juiz juíza procurador procuradora procurador-geral magistrado magistrada desembargador rei rainha príncipe princesa papa ' +
    'cardeal bispo arcebispo general coronel capitão tenente comandante almirante treinador treinadora técnico atacante ' +
    'avançado médio goleiro guarda-redes defesa zagueiro piloto tenista futebolista jogador jogadora ator atriz cantor cantora ' +
    'músico compositor escritor escritora romancista poeta cineasta realizador realizadora pintor artista empresário empresária ' +
    'bilionário magnata fundador fundadora candidato candidata embaixador embaixadora comissário comissária advogado advogada ' +
    'jornalista economista analista pesquisador pesquisadora investigador investigadora cientista professor professora médico ' +
    'médica historiador historiadora ativista ditador bastonário bastonária apresentador apresentadora especialista marido ' +
    'mulher esposa filho filha pai mãe irmão irmã sócio sócia coordenador coordenadora relator relatora secretário-geral',
  bodies:
    'empresa companhia grupo banco partido ministério universidade agência jornal revista canal emissora construtora ' +
    'petrolífera petroleira farmacêutica multinacional fundação associação federação sindicato plataforma organização ong clube ' +
    'coligação fabricante subsidiária gigante seguradora',
  modifiers:
    'ex novo nova antigo antiga atual anterior então histórico histórica jovem principal executivo executiva geral adjunto adjunta ' +
    'interino interina federal estadual regional nacional municipal socialista popular conservador conservadora republicano ' +
    'republicana democrata liberal comunista português portuguesa brasileiro brasileira espanhol espanhola francês francesa ' +
    'alemão alemã italiano italiana britânico britânica norte-americano norte-americana americano americana russo russa ' +
    'ucraniano ucraniana chinês chinesa japonês japonesa israelita israelense palestiniano palestino iraniano iraniana turco ' +
    'turca grego grega polaco polonês húngaro argentino argentina chileno colombiano venezuelano venezuelana angolano angolana ' +
    'moçambicano moçambicana indiano indiana canadense canadiano paulista carioca mineiro',
  articles: 'o a os as um uma seu sua',
  of: 'de do da dos das',
  joints: 'em no na nos nas para por pelo pela com contra sobre ao à',
  stops:
    'que quem qual cujo cuja e ou mas nem se não lhe me te nos eu tu ele ela eles elas este esta isto esse essa aquele ' +
    'é são foi era está será tem tinha há ser como quando onde enquanto embora porque pois segundo após desde até',
  times:
    'hoje ontem amanhã agora já também ainda segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado ' +
    'domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  being: 'é era foi',
  speech:
    'disse diz dito afirma afirmou afirmado garante garantiu explicou explica explicado declarou declara declarado sublinhou acrescentou ' +
    'acrescenta indicou advertiu alertou alerta anunciou anuncia anunciado reconheceu reconhece sustentou insistiu manifestou apontou ' +
    'comentou contou conta confirmou destacou lamentou denunciou prometeu pediu pede respondeu responde escreveu escreve recordou ' +
    'lembrou defendeu defende considerou criticou ressaltou',
  subjects: 'ele ela eu eles elas',
  auxiliaries: 'tem tinha',
  sources: 'segundo conforme',
  back: 'isto isso aquilo este esta estes estas esse essa esses essas ele ela eles elas mas e ou porque',
  and: 'e',
};
