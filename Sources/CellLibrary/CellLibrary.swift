// CellLibrary
