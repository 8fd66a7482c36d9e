import Foundation
import Testing

extension SessionTests {
    @Suite struct DataCells {
        /// Three dark cats and two light dogs, as files that a first session's cell has written.
        func pets(_ bench: Bench) throws {
            try bench.run(
                """
                for (name, level, count) in [("cats", -0.5, 3), ("dogs", 0.5, 2)] {
                    for index in 1...count {
                        let image = Tensor(repeating: Float(level), shape: [1, 12, 12, 1])
                        try ImageGrid(image, scale: 1).save("pets/\\(name)/\\(index).png")
                    }
                }
                """)
        }

        @Test func aFolderOfPicturesBecomesBatches() throws {
            let writer = try Bench()
            try pets(writer)
            let bench = try Bench(dataRoot: writer.folder)
            let notepad = try bench.run(
                """
                let pets = try ImageFolder("pets", side: 8)
                print(pets.images.classNames, pets.images.labels ?? [], pets.images.classCounts)
                let dogs = pets.images.only(classes: ["dogs"])
                print(dogs.count, dogs.relabelled().labels ?? [], pets.images.onePerClass().count)
                let batches = pets.images.normalized(mean: 0.5, deviation: 0.5).randomlyFlipped(seed: 1)
                    .shuffled(seed: 2).batched(2).prefetched()
                var seen: [Int: Int] = [:]
                for (images, labels) in batches.labelled() {
                    for label in labels.scalars { seen[Int(label), default: 0] += 1 }
                    print(images.shape)
                }
                print(seen[0] ?? 0, seen[1] ?? 0)
                """)
            #expect(
                notepad.text == """
                    ["cats", "dogs"] [0, 0, 0, 1, 1] [3, 2]
                    2 [0, 0] 2
                    [2, 8, 8, 1]
                    [2, 8, 8, 1]
                    [1, 8, 8, 1]
                    3 2

                    """)
        }

        @Test func repeatedBatchesGoOnWhereALoopEnded() throws {
            let writer = try Bench()
            try pets(writer)
            let notepad = try Bench(dataRoot: writer.folder).run(
                """
                let batches = try ImageFolder("pets", side: 8).images.shuffled(seed: 2).batched(2).repeated()
                var sizes: [Int] = []
                for images in batches.prefix(2) { sizes.append(images.shape[0]) }
                print(sizes, batches.epoch, batches.position)
                for images in batches.prefix(2) { sizes.append(images.shape[0]) }
                print(sizes, batches.epoch, batches.position)
                let kept = Checkpoint(of: [batches])
                let expected = batches.next()?.scalars
                try kept.restore(into: [batches])
                print(batches.next()?.scalars == expected)
                """)
            #expect(notepad.text == "[2, 2] 0 2\n[2, 2, 1, 2] 1 1\ntrue\n")
        }

        @Test func imagesChangeSizeAndChannels() throws {
            let writer = try Bench()
            try pets(writer)
            let notepad = try Bench(dataRoot: writer.folder).run(
                """
                let images = try ImageFolder("pets", side: 8).images
                let small = try images.resized(height: 4, width: 6, filter: .area)
                print(small.height, small.width, try images.inColor.channels)
                print(images.normalized(to: 0...1).randomlyCropped(height: 8, width: 8, padding: 2).tensor.shape)
                print(images.normalized(to: 0...1).centerCropped(height: 2, width: 3).resized(height: 5, width: 5).tensor.shape)
                print(try images.picture(at: 4).centerCropped(width: 2, height: 2).width, images.subset([4, 0]).labels ?? [])
                """)
            #expect(notepad.text == "4 6 3\n[5, 8, 8, 1]\n[5, 5, 5, 1]\n2 [1, 0]\n")
        }

        @Test func badFilesAreNamedOrLeftOut() throws {
            let writer = try Bench()
            try pets(writer)
            try Data("<html>".utf8).write(to: writer.folder.appendingPathComponent("pets/cats/page.jpg"))
            let bench = try Bench(dataRoot: writer.folder)
            let error = try #require(bench.failure("let pets = try ImageFolder(\"pets\")"))
            #expect(error.message.contains("'cats/page.jpg'") && error.message.contains("a web page"))
            let notepad = try bench.run(
                """
                let pets = try ImageFolder("pets", skippingUnreadable: true)
                print(pets.images.count, pets.skipped.count, pets.files[0])
                """)
            #expect(notepad.text == "5 1 cats/1.png\n")
        }

        @Test func mistakesNameWhatThereIs() throws {
            let writer = try Bench()
            try pets(writer)
            let bench = try Bench(dataRoot: writer.folder)
            try bench.run("let pets = try ImageFolder(\"pets\").images")
            #expect(
                bench.failure("_ = pets.only(classes: [\"dog\"])")?.message.contains("did you mean 'dogs'?") == true)
            #expect(bench.failure("_ = pets.randomlyCropped(height: 40, width: 1)")?.message.contains("40x1") == true)
            #expect(bench.failure("_ = try MNIST(.validation)")?.message.contains("does not have") == true)
            #expect(
                bench.failure("_ = try Flowers102(categories: [\"sunflowr\"])")?.message.contains("'sunflower'") == true
            )
            #expect(bench.failure("_ = try Flowers102(categories: [103])")?.message.contains("1...102") == true)
            #expect(bench.failure("_ = try CIFAR10(limit: 0)")?.message.contains("at least 1") == true)
        }
    }
}
