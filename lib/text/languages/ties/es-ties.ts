import type { WrittenTies } from './written-ties.ts';

export const SPANISH_TIES: WrittenTies = {
  order: 'subject-first',
  conjugations: {
    endings: {
      ar: 'a/an ó/aron aba/aban ará/arán ado/ada/ados/adas ando',
      er: 'e/en ió/ieron ía/ían erá/erán ido/ida/idos/idas iendo',
      ir: 'e/en ió/ieron ía/ían irá/irán ido/ida/idos/idas iendo',
    },
    agreement: 'o a os as',
    bare: '',
    infix: '',
  },
  irregular:
    'pedir pide/piden pidió/pidieron|despedir despide/despiden despidió/despidieron|' +
    'advertir advierte/advierten advirtió/advirtieron|defender defiende/defienden|reunir reúne/reúnen|' +
    'destituir destituye/destituyen destituyó/destituyeron|sustituir sustituye/sustituyen sustituyó/sustituyeron|' +
    'perder pierde/pierden|detener detiene/detienen detuvo/detuvieron - detendrá/detendrán|' +
    'mantener mantiene/mantienen mantuvo/mantuvieron - mantendrá/mantendrán|escribir - - - - escrito|' +
    'elegir elige/eligen eligió/eligieron|negar niega/niegan|' +
    'querer quiere/quieren quiso/quisieron - querrá/querrán|ir va/van fue/fueron iba/iban irá/irán ido|' +
    'romper - - - - roto|invertir invierte/invierten invirtió/invirtieron|' +
    'imponer impone/imponen impuso/impusieron - impondrá/impondrán impuesto|' +
    'proponer propone/proponen propuso/propusieron - propondrá/propondrán propuesto|enviar envía/envían|' +
    'adquirir adquiere/adquieren|acordar acuerda/acuerdan|' +
    'contradecir contradice/contradicen contradijo/contradijeron - - contradicho',
  verbs:
    'elegir !|contradecir|invertir en millones|criticar|acusar|denunciar|demandar|apoyar|respaldar|felicitar|elogiar|alabar|atacar|amenazar|advertir|invitar !|recibir !|' +
    'derrotar|vencer|batir|ganar a|golear|eliminar|superar|nombrar !|destituir !|despedir !|fichar !|contratar !|detener !|arrestar !|' +
    'sustituir|reemplazar|relevar !|defender|desafiar|retar|comprar °|adquirir °|vender a|absorber °|fundar °|crear °|dirigir °|presidir °|liderar °|' +
    'controlar °|financiar|patrocinar|investigar|multar|sancionar|imputar !|procesar !|condenar|absolver !|indultar !|entrevistar !|' +
    'llamar a|telefonear a|escribir a|pedir ? a|exigir a|reclamar a|reprochar a|recordar a|responder a|contestar a|replicar a|agradecer a|ofrecer a|' +
    'prometer a|suceder a|votar a|convencer|saludar !|visitar !|abrazar !|insultar !|desautorizar|rebatir|censurar|cuestionar|reprender !|' +
    'bombardear|invadir|ocupar|asesinar !|matar !|secuestrar !|herir !|rescatar|expulsar|vetar|bloquear|boicotear|traicionar|interrogar !|' +
    'reunir ~= con|entrevistar ~= con|ver ~= con|encontrar ~= con|citar ~ con|aliar ~= con|fusionar ~= con|enfrentar ~= a|' +
    'medir ~= a|enfrentar ~= con|querellar ~ contra|oponer ~ a|solidarizar ~ con|sumar ~ a|unir ~ a|dirigir ~ a|' +
    'hablar = con|conversar = con|negociar = con|dialogar = con|pactar = con|colaborar = con|cooperar = con|competir = con|romper = con|' +
    'chocar con|cenar = con|almorzar = con|discutir = con|coincidir = con|empatar = con|trabajar con|trabajar para|perder contra|perder ante|caer ante|' +
    'arremeter contra|cargar contra|votar contra|declarar contra|invertir en|confiar en|renunciar a|apelar a|' +
    'firmar = con acuerdo/contrato/tratado/convenio/pacto/alianza|alcanzar = con acuerdo/pacto|cerrar = con acuerdo/pacto/trato|' +
    'sellar = con acuerdo/pacto/alianza|mantener = con reunión/conversación/encuentro/conversaciones|celebrar = con reunión/encuentro|' +
    'presentar contra demanda/querella/denuncia/recurso|interponer contra demanda/querella/denuncia/recurso|lanzar contra ataque/ofensiva/críticas|' +
    'imponer a sanciones/multa/aranceles/sanción|escribir a carta|enviar a carta/mensaje/armas/tropas/ayuda|romper con relaciones|dar a apoyo/respaldo|' +
    'abrir a expediente/investigación|vender a acciones/aviones/armas|conceder a premio/indulto/crédito',
  controls:
    'querer|ir a|amenazar con|planear|prometer|intentar|tratar de|negar a -|rechazar -|pretender|decidir|acordar|proponer|evitar -|descartar -|aceptar|lograr|volver a',
  tellsInPerfect: false,
  personal: 'a',
  prepositions:
    'a al|con|contra|de del|en|por|para|ante|entre|sobre|según|desde|hasta|tras|sin|bajo|hacia|durante|mediante',
  agent: 'por',
  have: 'ha/han había/habían habrá/habrán',
  be: 'es/son fue/fueron era/eran',
  willBe: 'será/serán',
  progressive: 'está/están estaba/estaban',
  been: 'sido',
  reflexives: 'se',
  attached: 'se',
  objectClitics: 'lo la los las me te nos os',
  negations: 'no nunca jamás tampoco',
  adverbs:
    'ya también además ahora hoy ayer mañana ayer anoche luego después entonces siempre todavía aún así casi incluso recién nuevamente ' +
    'otra vez antes sólo solo pronto muy duramente asimismo le les',
  adverbEnding: 'mente',
  timeOpeners: 'el la los este esta ese esa en por durante desde pasado pasada próximo próxima a de',
  times:
    'teléfono semana mes año noche tarde mañana madrugada pasado pasada próximo próxima horas días meses años mediodía verano invierno otoño primavera',
  relatives: 'que quien cual',
  complementisers: 'que',
  openers: 'y e pero porque cuando mientras aunque pues donde como tras',
  conditions: 'si ojalá salvo',
  unsure:
    'ningún ninguna cancelada cancelado suspendida suspendido fracasó fracasado aplazada aplazado posible eventual niega negó negado desmiente desmintió duda dudó teme temía cree creía espera sospecha sospechó rumor rumores posibilidad quiere pide pidió exige ' +
    'exigió propone propuso acusa acusó supuesto presunto insinúa insinuó',
  pronouns: 'él ella',
  between: 'entre',
  betweenNouns:
    'reunión/encuentro/cumbre/cita:se reunió con|conversación/diálogo/llamada:habló con|conversaciones/negociaciones/negociación:negocia con|' +
    'acuerdo/pacto/tratado/contrato/convenio:pactó con|partido/final/semifinal/duelo:juega contra|guerra:está en guerra con|fusión:se fusiona con',
  roleVerbs:
    'presidente/presidenta:preside:presidió|director/directora/jefe/jefa/líder/ceo:dirige:dirigió|entrenador/entrenadora:entrena a:entrenó a|' +
    'fundador/fundadora/cofundador/cofundadora:fundó:fundó|portavoz:es portavoz de:fue portavoz de|alcalde/alcaldesa/gobernador/gobernadora:gobierna:gobernó|' +
    'delantero/delantera/centrocampista/defensa/portero/portera/jugador/jugadora:juega en:jugó en|abogado/abogada:representa a|' +
    'marido/mujer/esposa/esposo:es pareja de|hijo:es hijo de:es hijo de|hija:es hija de:es hija de|hermano:es hermano de:es hermano de|hermana:es hermana de:es hermana de|' +
    'filial:pertenece a:perteneció a',
  former: 'ex antiguo antigua entonces',
  lesser: 'vice adjunto adjunta futuro futura',
  compounds: '',
};
