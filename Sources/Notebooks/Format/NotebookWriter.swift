import Cells

extension Notebook {
    /// The notebook as a file's text, laid out as Python's nbformat does.
    package var bytes: [UInt8] { json.bytes(.notebook) }

    /// The notebook as a JSON value, its texts split into lines.
    package var json: JSON {
        var fields = otherFields
        fields["cells"] = .array(cells.map { $0.json(hasID: minor >= 5) })
        fields["metadata"] = .object(metadata)
        fields["nbformat"] = 4
        fields["nbformat_minor"] = .integer(minor)
        return .object(fields)
    }
}

extension NotebookCell {
    fileprivate func json(hasID: Bool) -> JSON {
        var fields = otherFields
        fields["cell_type"] = .string(kind.name)
        fields["metadata"] = .object(metadata)
        if hasID { fields["id"] = id.map(JSON.string) }
        if case .other = kind { return .object(fields) }
        fields["source"] = TextLines.split(source)
        if kind == .code {
            fields["execution_count"] = executionCount.map(JSON.integer) ?? .null
            fields["outputs"] = .array(outputs.map { .object($0.fields) })
        }
        return .object(fields)
    }
}

extension NotebookOutput {
    fileprivate var fields: JSON.Object {
        var fields = otherFields
        switch kind {
        case .stream(let name, let text):
            fields.merge(["output_type": "stream", "name": .string(name), "text": TextLines.split(text)])
        case .display(let bundle):
            fields.merge(["output_type": "display_data"])
            fields.merge(bundle.fields)
        case .result(let bundle, let count):
            fields.merge(["output_type": "execute_result", "execution_count": count.map(JSON.integer) ?? .null])
            fields.merge(bundle.fields)
        case .error(let name, let message, let traceback):
            fields.merge([
                "output_type": "error", "ename": .string(name), "evalue": .string(message),
                "traceback": .array(traceback.map(JSON.string)),
            ])
        case .other(let object): fields.merge(object)
        }
        return fields
    }
}

extension MIMEBundle {
    fileprivate var fields: JSON.Object {
        ["data": .object(TextLines.split(bundle: data)), "metadata": .object(metadata)]
    }
}
