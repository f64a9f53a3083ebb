import type { WrittenRoles } from './role-lists.ts';

export const SPANISH_ROLES: WrittenRoles = {
  people:
    'presidente presidenta expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra ' +
    'viceministro viceministra canciller secretario secretaria senador senadora diputado diputada eurodiputado eurodiputada ' +
    'gobernador gobernadora alcalde alcaldesa exalcalde exalcaldesa concejal concejala consejero consejera conseller ' +
    'consellera portavoz director directora exdirector exdirectora líder lideresa jefe jefa juez jueza fiscal magistrado ' +
    'magistrada rey reina príncipe princesa papa cardenal obispo arzobispo general coronel capitán capitana teniente ' +
    'comandante almirante entrenador entrenadora técnico delantero delantera centrocampista portero portera defensa piloto ' +
    'tenista futbolista ciclista atleta actor actriz cantante músico compositor compositora escritor escritora novelista ' +
    'poeta cineasta guionista pintor pintora artista empresario empresaria multimillonario magnate fundador fundadora ' +
    'mandatario mandataria candidato candidata embajador embajadora comisario comisaria abogado abogada periodista ' +
    'economista analista investigador investigadora científico científica profesor profesora médico médica historiador ' +
    'historiadora activista sindicalista dictador delegado delegada subdelegado subdelegada lehendakari asesor asesora ' +
    'presentador presentadora experto experta miembro marido mujer esposa esposo viuda viudo hijo hija padre madre hermano ' +
    'hermana socio socia responsable coordinador coordinadora',
  bodies:
    'empresa compañía grupo banco partido ministerio universidad agencia diario periódico revista cadena emisora aerolínea ' +
    'constructora petrolera eléctrica farmacéutica tecnológica multinacional fundación asociación federación sindicato ' +
    'plataforma firma consultora organización ong club coalición fabricante filial gigante',
  modifiers:
    'ex exprimer primer primera nuevo nueva antiguo antigua actual anterior entonces histórico histórica joven conocido conocida ' +
    'principal ejecutivo ejecutiva general adjunto adjunta interino interina honorario honoraria federal regional nacional ' +
    'municipal provincial autonómico autonómica socialista popular conservador conservadora republicano republicana ' +
    'demócrata liberal comunista ultraderechista independentista laborista español española francés francesa alemán ' +
    'alemana italiano italiana portugués portuguesa británico británica estadounidense ruso rusa ucraniano ucraniana chino ' +
    'china japonés japonesa israelí palestino palestina iraní turco turca griego griega polaco polaca húngaro húngara ' +
    'mexicano mexicana argentino argentina chileno chilena colombiano colombiana venezolano venezolana peruano peruana ' +
    'boliviano boliviana ecuatoriano ecuatoriana uruguayo uruguaya cubano cubana brasileño brasileña catalán catalana vasco ' +
    'vasca gallego gallega andaluz andaluza valenciano valenciana madrileño madrileña indio india canadiense surcoreano ' +
    'surcoreana sirio siria egipcio egipcia marroquí',
  articles: 'el la los las un una su sus',
  of: 'de del',
  joints: 'en para por al a con ante contra sobre',
  stops:
    'que quien quienes cual cuyo cuya y e o u pero ni si no se lo le les me te nos yo tú él ella ellos ellas este esta ' +
    'esto ese esa aquel ha han había he fue era es son está están será ser haber como cuando donde mientras aunque ' +
    'porque pues según tras desde hasta',
  times:
    'hoy ayer mañana ahora ya también además lunes martes miércoles jueves viernes sábado domingo enero febrero marzo ' +
    'abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  being: 'es era fue',
  speech:
    'dijo dice dicho afirma afirmó afirmado asegura aseguró asegurado explicó explica explicado declaró declara declarado señaló señala ' +
    'señalado añadió añade añadido indicó indicado advirtió advierte advertido anunció anuncia anunciado reconoció reconoce reconocido ' +
    'subrayó subrayado sostuvo sostiene insistió insiste insistido manifestó manifestado apuntó apunta apuntado comentó comentado agregó ' +
    'contó cuenta contado confirmó confirmado destacó destaca destacado lamentó lamentado denunció denunciado prometió prometido pidió ' +
    'pide pedido respondió responde respondido escribió escribe escrito recordó recuerda recordado zanjó opinó opina criticó',
  subjects: 'él ella yo ellos ellas',
  auxiliaries: 'ha había',
  sources: 'según',
  back: 'esto eso aquello este esta estos estas ese esa esos esas él ella ellos ellas pero y o porque',
  and: 'y',
};
