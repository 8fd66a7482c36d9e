import Tensors

extension ImageDataset {
    /// The first `limit` images; all where there are fewer.
    public func prefix(_ limit: Int) -> ImageDataset {
        limit < count ? subset(0..<Swift.max(0, limit)) : self
    }

    /// The images at `indices`, in that order; indices outside the data set are left out.
    public func subset(_ indices: some Sequence<Int>) -> ImageDataset {
        let kept = indices.filter { (0..<count).contains($0) }
        return ImageDataset(
            self, selection: .list(kept.map { selection[$0] }), labels: labels.map { all in kept.map { all[$0] } })
    }

    /// The images of one class; none where classes are not known.
    public func ofClass(_ label: Int) -> ImageDataset {
        subset((labels ?? []).indices.filter { labels?[$0] == label })
    }

    /// The images of some classes, in the order in which they are here; their labels stay as they are.
    ///
    /// A class that is not there is reported as tensor operations report their errors.
    ///
    /// - Parameter classes: labels, from 0.
    public func only(classes: [Int]) -> ImageDataset {
        reporting {
            let labels = try knownLabels("only")
            if let wrong = classes.first(where: { !classNames.indices.contains($0) }) {
                throw DatasetError.invalidArgument(
                    name: "a class of '\(name)'", expected: "in 0..<\(classNames.count)", found: "\(wrong)")
            }
            let wanted = Set(classes)
            return subset(labels.indices.filter { wanted.contains(labels[$0]) })
        }
    }

    /// The images of the classes of these names; see ``only(classes:)-([Int])``.
    public func only(classes names: [String]) -> ImageDataset {
        reporting { only(classes: try names.map { try label(named: $0) }) }
    }

    /// The class of this name; letter case, and `_` or `-` for a space, do not matter.
    ///
    /// - Throws: ``DatasetError/unknownClass(name:dataset:suggestions:)`` with the nearest names.
    public func label(named name: String) throws -> Int {
        try Self.label(named: name, among: classNames, of: self.name)
    }

    /// The first image of each class, in the order of the classes; classes without an image are left out.
    public func onePerClass() -> ImageDataset {
        reporting {
            let labels = try knownLabels("onePerClass")
            return subset(classNames.indices.compactMap { label in labels.firstIndex(of: label) })
        }
    }

    /// The same images with the classes that occur numbered from 0 without gaps, in their order.
    public func relabelled() -> ImageDataset {
        reporting {
            let labels = try knownLabels("relabelled")
            let present = Set(labels)
            let kept = classNames.indices.filter(present.contains)
            let numbers = Dictionary(uniqueKeysWithValues: zip(kept, kept.indices))
            return ImageDataset(
                self, selection: selection, labels: labels.compactMap { numbers[$0] },
                classNames: kept.map { classNames[$0] })
        }
    }

    /// The number of images of each class; empty where classes are not known.
    public var classCounts: [Int] {
        var counts = [Int](repeating: 0, count: classNames.count)
        for label in labels ?? [] { counts[label] += 1 }
        return counts
    }

    /// These images followed by `other`'s, under a name and an origin that speak of both.
    ///
    /// Labels are kept where both sides have them with the same meaning.
    ///
    /// - Throws: ``DatasetError/invalidArgument(name:expected:found:)`` where the image sizes differ.
    public func appending(_ other: ImageDataset, name: String, origin: String) throws -> ImageDataset {
        guard (height, width, channels) == (other.height, other.width, other.channels) else {
            throw DatasetError.invalidArgument(
                name: "the size of appended images", expected: "\(height)x\(width)x\(channels)",
                found: "\(other.height)x\(other.width)x\(other.channels)")
        }
        var joined: [Int]?
        if let labels, let others = other.labels, classNames == other.classNames { joined = labels + others }
        return try ImageDataset(
            name: name, origin: origin, pixels: pixels + other.pixels, height: height, width: width,
            channels: channels, labels: joined, classNames: joined == nil ? [] : classNames)
    }

    /// The index of a class name, or an error with the nearest ones.
    static func label(named name: String, among classNames: [String], of dataset: String) throws -> Int {
        let wanted = Spelling.folded(name)
        if let label = classNames.firstIndex(where: { Spelling.folded($0) == wanted }) { return label }
        throw DatasetError.unknownClass(
            name: name, dataset: dataset, suggestions: Spelling.nearest(to: name, among: classNames))
    }

    private func knownLabels(_ operation: String) throws -> [Int] {
        guard let labels else {
            throw DatasetError.invalidArgument(
                name: "the images of \(operation)", expected: "labelled", found: "'\(name)' without labels")
        }
        return labels
    }

    /// What `make` gives, or nothing of this data set after its error has been reported as tensor operations report theirs.
    private func reporting(_ make: () throws -> ImageDataset) -> ImageDataset {
        do {
            return try make()
        } catch {
            _ = Tensor.failing(with: error)
            return prefix(0)
        }
    }
}
