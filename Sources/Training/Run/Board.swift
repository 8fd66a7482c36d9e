import Foundation
import Layers

/// The event file of a run, begun when there is something to write.
final class Board {
    private let folder: URL?
    private var file: EventFile?
    private var isNew = true

    /// A board in a folder of its own; without one it writes nothing.
    init(folder: URL?) { self.folder = folder }

    /// Adds an epoch's means.
    func add(_ epoch: TrainingHistory.Epoch, date: SessionDate) throws(FileError) {
        let scalars = epoch.means.sorted { $0.key < $1.key }.map { (tag: $0.key, value: $0.value) }
        try opened(for: epoch.number, date)?.add(scalars: scalars, step: epoch.number)
    }

    /// Adds a picture that an epoch showed.
    func add(image png: Data, tag: String, epoch: Int, date: SessionDate) throws(FileError) {
        try opened(for: epoch, date)?.add(image: png, tag: tag, step: epoch)
    }

    /// Goes on in another file: the run goes on behind a restored epoch.
    func restart() {
        file = nil
        isNew = false
    }

    private func opened(for epoch: Int, _ date: SessionDate) throws(FileError) -> EventFile? {
        guard let folder else { return nil }
        if let file { return file }
        if isNew { try removeFormerFiles(in: folder) }
        let opened = try EventFile(in: folder, date: date, firstStep: max(0, epoch - 1))
        file = opened
        return opened
    }

    /// A new run takes the place of one with the same name: TensorBoard would mix them.
    private func removeFormerFiles(in folder: URL) throws(FileError) {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        for name in names.sorted() where EventFile.isName(name) {
            let file = folder.appendingPathComponent(name)
            do {
                try FileManager.default.removeItem(at: file)
            } catch {
                throw FileError(file: file, action: "remove it", reason: error.localizedDescription)
            }
        }
    }
}
