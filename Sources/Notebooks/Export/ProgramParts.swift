import Cells

extension Notebook {
    /// The notebook as parts of a program: the cells that a run would run, with its numbers, and the text between them.
    package var programParts: [ProgramPart] {
        var number = 0
        return cells.compactMap { cell in
            switch cell.kind {
            case .markdown: return ProgramPart(.prose, source: cell.source)
            case .raw, .other: return nil
            case .code: break
            }
            if cell.isBlank { return nil }
            if cell.hasTag(.skipExecution) {
                return ProgramPart(.prose, source: "Tagged skip-execution, and not run:\n\(cell.source)")
            }
            number += 1
            var part = ProgramPart(.cell(number: number), source: cell.source)
            part.declaresParameters = cell.hasTag(.parameters)
            part.overridesParameters = cell.hasTag(.injectedParameters)
            part.mayFail = cell.hasTag(.raisesException)
            return part
        }
    }
}
