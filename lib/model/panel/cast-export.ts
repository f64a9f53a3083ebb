export type ExportFormat = 'markdown' | 'csv' | 'json';
export type ExportTarget = 'copy' | 'save';
