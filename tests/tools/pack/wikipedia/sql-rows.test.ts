import { describe, expect, it } from 'vitest';
import { SqlDump } from '../../../../tools/pack/wikipedia/sql-rows.ts';

const TABLE = [
  '-- MariaDB dump 10.19  Distrib 10.5.23-MariaDB',
  'DROP TABLE IF EXISTS `redirect`;',
  '/*!40101 SET @saved_cs_client     = @@character_set_client */;',
  'CREATE TABLE `redirect` (',
  '  `rd_from` int(8) unsigned NOT NULL DEFAULT 0,',
  "  `rd_title` varbinary(255) NOT NULL DEFAULT '',",
  '  `rd_fragment` varbinary(255) DEFAULT NULL,',
  '  PRIMARY KEY (`rd_from`),',
  ') ENGINE=InnoDB DEFAULT CHARSET=binary;',
];

function dumpWith(lines: readonly string[]): SqlDump {
  const dump = new SqlDump();
  for (const line of lines) dump.see(line);
  return dump;
}

describe('SqlDump', () => {
  it('reads rows by the names of their columns', () => {
    const line = "INSERT INTO `redirect` VALUES (10,'Ann_Doe',NULL),(12,'O\\'Hara,_(née_\\\\)','a);\\nb');";
    expect(dumpWith(TABLE).rowsOf(line)).toEqual({
      table: 'redirect',
      rows: [
        { rd_from: '10', rd_title: 'Ann_Doe', rd_fragment: null },
        { rd_from: '12', rd_title: "O'Hara,_(née_\\)", rd_fragment: 'a);\nb' },
      ],
    });
  });

  it('finds no rows in other lines', () => {
    const dump = dumpWith(TABLE);
    for (const line of [...TABLE, 'UNLOCK TABLES;', '']) expect(dump.rowsOf(line)).toBeNull();
  });

  it.each([
    ['cut short', "INSERT INTO `redirect` VALUES (10,'Ann_Doe',NULL),(12,'Bo", 'a text without end'],
    ['cut between rows', "INSERT INTO `redirect` VALUES (10,'Ann_Doe',NULL),", 'rows without end'],
    ['cut in a number', "INSERT INTO `redirect` VALUES (10,'Ann_Doe',NULL),(1", 'a row without end'],
    ['of another table', "INSERT INTO `redirect` VALUES (10,'Ann_Doe');", '2 values for 3 columns'],
  ])('says what is wrong with a line that is %s', (_, line, fault) => {
    expect(() => dumpWith(TABLE).rowsOf(line)).toThrow(fault);
  });

  it('needs the table before its rows', () => {
    expect(() => dumpWith([]).rowsOf("INSERT INTO `page` VALUES (1,'A');")).toThrow('before the table');
  });
});
