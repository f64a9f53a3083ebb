import type { WrittenTies } from './written-ties.ts';

export const PORTUGUESE_TIES: WrittenTies = {
  order: 'subject-first',
  conjugations: {
    endings: {
      ar: 'a/am ou/aram ava/avam ará/arão ado/ada/ados/adas ando',
      er: 'e/em eu/eram ia/iam erá/erão ido/ida/idos/idas endo',
      ir: 'e/em iu/iram ia/iam irá/irão ido/ida/idos/idas indo',
    },
    agreement: 'o a os as',
    bare: '',
    infix: '',
  },
  irregular:
    'escrever - - - - escrito|eleger - - - - eleito|substituir substitui/substituem|destituir destitui/destituem|' +
    'advertir adverte/advertem|querer quer/querem quis/quiseram|ir vai/vão foi/foram ia/iam irá/irão ido|' +
    'manter mantém/mantêm manteve/mantiveram mantinha/mantinham manterá/manterão|' +
    'deter detém/detêm deteve/detiveram|' +
    'propor propõe/propõem propôs/propuseram propunha/propunham proporá/proporão proposto|' +
    'impor impõe/impõem impôs/impuseram impunha/impunham imporá/imporão imposto|' +
    'opor opõe/opõem opôs/opuseram opunha/opunham oporá/oporão oposto|' +
    'contradizer contradiz/contradizem contradisse/contradisseram - - contradito|apoiar apoia/apoiam|' +
    'nomear nomeia/nomeiam|bloquear bloqueia/bloqueiam|bombardear bombardeia/bombardeiam|golear goleia/goleiam|' +
    'reunir reúne/reúnem|expulsar - - - - expulsado/expulso/expulsa|prender - - - - preso/presa/presos/presas|' +
    'ganhar - - - - ganho|abrir - - - - aberto',
  verbs:
    'eleger !|destituir !|investir em milhões/bilhões|enfrentar ~= com|criticar|acusar|denunciar|processar|apoiar|elogiar|atacar|ameaçar|advertir|alertar|convidar !|receber !|derrotar|vencer|bater|golear|eliminar|superar|nomear !|demitir !|exonerar !|' +
    'contratar !|deter !|prender !|substituir|defender|desafiar|enfrentar =|comprar °|adquirir °|fundar °|criar °|dirigir °|presidir °|liderar °|controlar °|financiar|patrocinar|investigar|multar|' +
    'indiciar !|condenar|absolver !|entrevistar !|cumprimentar !|felicitar !|parabenizar !|visitar !|abraçar !|insultar !|convencer|desautorizar|contradizer|rebater|repreender !|contestar|chamar !|encontrar = |' +
    'bombardear|invadir|ocupar|assassinar !|matar !|sequestrar !|ferir !|resgatar !|expulsar|vetar|bloquear|boicotar|trair|interrogar !|acionar °|' +
    'telefonar a|telefonar para|ligar para|escrever a|pedir ? a|responder a|agradecer a|oferecer a|prometer a|suceder a|vender a|ganhar a|perder para|perder contra|ganhar de|vencer a|' +
    'reunir ~= com|encontrar ~= com|aliar ~= com|fundir ~= com|solidarizar ~ com|avistar ~= com|opor ~ a|juntar ~ a|unir ~ a|filiar ~ a|dirigir ~ a|' +
    'falar = com|conversar = com|negociar = com|dialogar = com|colaborar = com|cooperar = com|competir = com|romper = com|jantar = com|almoçar = com|discutir = com|empatar = com|trabalhar com|' +
    'votar contra|jogar contra|investir em|encontrar = com|reunir = com|' +
    'assinar = com acordo/contrato/tratado/parceria/pacto|fechar = com acordo/contrato/parceria|firmar = com acordo/contrato/parceria/convênio|alcançar = com acordo|celebrar = com acordo/contrato|manter = com reunião/conversa/conversas/encontro|' +
    'apresentar contra queixa/denúncia/recurso|mover contra ação/processo|lançar contra ataque/ofensiva|impor a sanções/multa/tarifas|aplicar a multa/sanções|escrever a carta|enviar a carta/mensagem/armas/tropas|abrir contra processo/investigação|abrir a inquérito',
  controls:
    'querer|ir|ameaçar|planejar|planear|prometer|tentar|recusar a -|recusar -|pretender|decidir|aceitar|evitar -|descartar -|propor|negar a -|conseguir|voltar a|buscar|acordar',
  tellsInPerfect: false,
  prepositions:
    'a ao à aos às|com|contra|de do da dos das|em no na nos nas num numa|por pelo pela pelos pelas|para|perante|entre|sobre|segundo|desde|até|após|sem|sob|durante|ante',
  agent: 'por',
  have: 'tem/têm tinha/tinham havia/haviam',
  be: 'é/são foi/foram era/eram',
  willBe: 'será/serão',
  progressive: 'está/estão estava/estavam',
  been: 'sido',
  reflexives: 'se',
  attached: '-se',
  objectClitics: 'o a os as me te nos',
  negations: 'não nunca jamais tampouco',
  adverbs:
    'ontem hoje amanhã já também ainda depois então agora sempre antes novamente logo assim só apenas mesmo muito duramente lhe lhes cedo tarde inclusive',
  adverbEnding: 'mente',
  timeOpeners:
    'por o a os as no na nos nas em neste nesta este esta nessa nesse durante desde de da do ao à próximo próxima',
  times:
    'telefone semana mês ano noite tarde manhã madrugada passado passada próximo próxima dias meses anos horas segunda-feira terça-feira quarta-feira quinta-feira sexta-feira ' +
    'segunda terça quarta quinta sexta feira fim-de-semana verão inverno outono primavera meio-dia',
  relatives: 'que quem',
  complementisers: 'que',
  openers: 'e mas ou porque quando enquanto embora pois onde como após',
  conditions: 'se caso',
  unsure:
    'nenhum nenhuma cancelada cancelado suspensa suspenso fracassou fracassado adiada adiado possível eventual nega negou negado desmente desmentiu duvida teme temia acredita acreditava espera suspeita suspeitou rumor rumores boato boatos possibilidade quer pede pediu exige ' +
    'exigiu propõe propôs acusa acusou suposto insinua',
  pronouns: 'ele ela',
  between: 'entre',
  betweenNouns:
    'reunião/encontro/cúpula/cimeira:se reuniu com|conversa/diálogo/telefonema:conversou com|conversas/conversações/negociações:negocia com|' +
    'acordo/pacto/tratado/contrato/parceria:fechou acordo com|jogo/final/partida/semifinal/meia-final:joga contra|guerra:está em guerra com|fusão:se funde com',
  roleVerbs:
    'presidente/presidenta:preside:presidiu|diretor/diretora/chefe/líder/ceo:dirige:dirigiu|treinador/treinadora/técnico/técnica:treina:treinou|' +
    'fundador/fundadora/cofundador/cofundadora:fundou:fundou|porta-voz:fala por|prefeito/prefeita/governador/governadora/autarca:governa:governou|' +
    'atacante/avançado/goleiro/zagueiro/meia/médio/jogador/jogadora:joga em:jogou em|advogado/advogada:representa|subsidiária/filial:pertence a:pertenceu a',
  former: 'ex antigo antiga então',
  lesser: 'vice adjunto adjunta futuro futura executivo',
  compounds: '',
};
