/** Sentences with the ties that they tell, after the arrow; none after it if they tell none. Our own. */
export const PORTUGUESE_ROWS = `
Ada criticou Ben na segunda-feira. → Ada criticou Ben
O presidente da câmara, Ben, recebeu ontem Cleo. → Ben recebeu Cleo
A Voltix comprou a Marlo por cem milhões de euros. → Voltix comprou Marlo
A ministra Ada não vai apoiar Ben. → !Ada não vai apoiar Ben
Ada foi demitida por Ben depois da votação. → Ben demitiu Ada
Ada, ex-governadora do estado, acusou Ben de mentir. → Ada acusou Ben
A Voltix quer comprar a Marlo. → Voltix quer comprar Marlo
Ada ameaçou processar a Voltix. → Ada ameaçou processar Voltix
Ada e Ben reuniram-se em Oslo. → Ada reuniu-se com Ben
Ada encontrou-se com Ben na terça-feira. → Ada encontrou-se com Ben
O treinador Ben conversou por telefone com Ada. → Ben conversou com Ada
A Voltix assinou um contrato de cinco anos com a Marlo. → Voltix assinou um contrato com Marlo
Ben disse que Ada tinha elogiado Cleo. → Ada tinha elogiado Cleo
Ada enviou uma carta a Ben. → Ada enviou uma carta a Ben
Ada, que derrotou Ben na final, festejou. → Ada derrotou Ben
A reunião entre Ada e Ben durou três horas. → Ada se reuniu com Ben
Ada elogiou Ben e criticou Cleo. → Ada elogiou Ben; Ada criticou Cleo
A presidente da Marlo, Cleo, renunciou na sexta-feira. → Cleo preside Marlo
A Marlo, fundada por Ada, abriu o capital. → Ada fundou Marlo
A Noruega impôs sanções à Voltix. → Noruega impôs sanções a Voltix
Depois da reunião, Ada telefonou a Ben. → Ada telefonou a Ben
Ada está negociando com a Marlo. → Ada está negociando com Marlo
Ada nunca criticou Ben. → !Ada nunca criticou Ben
Cleo afirmou que a Voltix contratou Ben. → Voltix contratou Ben
O Marlo venceu o Quent por 3 a 1. → Marlo venceu Quent
Ada se reuniu nesta quinta-feira com o ministro Ben. → Ada se reuniu com Ben
O governo da Noruega multou a Voltix. →
Ada e Ben participaram da cerimônia da Voltix. →
O porta-voz da Voltix criticou Ben. →
Se Ada derrotar Ben, haverá segundo turno. →
Ada poderia processar a Voltix. →
Ada negou que Ben tenha criticado Cleo. →
O irmão de Ada processou a Voltix. →
Ada criticou Ben? →
Ada criticou a decisão de Ben. →
Ada nasceu em Oslo e Ben na Noruega. →
Ada aparece na lista ao lado de Ben e Cleo. →
A empresa da filha de Ada comprou a Marlo. →
Ada foi presa em Oslo e Ben continua livre. →
Segundo Ada, o ministro enganou Ben. →
Como Ada, Ben cresceu na Noruega. →
Há rumores de que a Voltix comprará a Marlo. →
Ada teria ameaçado Ben. →
Os advogados de Ada e da Voltix reuniram-se ontem. →
A carta de Ada chegou às mãos de Ben. →
O Marlo empatou por 1 a 1 com o Quent. → Marlo empatou com Quent
A reunião entre Ada e Ben foi adiada. →
A promotora acusa Ada de ameaçar Ben. →
Ada acredita que Ben apoia Cleo. →
A comissão da Marlo, dirigida por Ada, votou. →
Uma comissão sobre Marlo, dirigida por Ada, votou. →
`;
