// CellLanguage
