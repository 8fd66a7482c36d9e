import Datasets
import Foundation
import Testing

@Suite struct NumpyFileTests {
    let folder: Folder
    init() throws { folder = try Folder() }

    func error(_ bytes: [UInt8]) throws -> String {
        let file = try folder.write("x.npy", bytes)
        let error = try #require(datasetError { _ = try NumpyFile(file) })
        guard case .malformed(let name, _, _, let advice) = error else {
            Issue.record("\(error)")
            return ""
        }
        #expect(name == file.path)
        #expect(!advice.isEmpty)
        return error.description
    }

    @Test(arguments: [UInt8(1), 2, 3]) func readsEachVersion(_ major: UInt8) throws {
        let header = "{\"shape\": (2, 3), 'fortran_order': False,'descr':'|u1'}   \n"
        let file = try folder.write(
            "a.npy", Sample.numpy(header: header, version: (major, 0), data: [1, 2, 3, 4, 5, 6]))
        let numpy = try NumpyFile(file)
        #expect(numpy.shape == [2, 3])
        #expect(try numpy.bytes(rows: nil) == [1, 2, 3, 4, 5, 6])
        #expect(try numpy.bytes(rows: 1) == [1, 2, 3])
        #expect(try numpy.bytes(rows: 9) == [1, 2, 3, 4, 5, 6])
    }

    @Test func rejectsOtherFiles() throws {
        #expect(try error([]).contains("an empty file"))
        #expect(try error(Array("<!DOCTYPE html><p>404".utf8)).contains("a web page"))
        #expect(try error([0x93] + Array("NUMP".utf8)).contains("expected the NumPy magic"))
        #expect(try error([0x93] + Array("NUMPY".utf8) + [1, 0]).contains("only 8 bytes"))
    }

    @Test func rejectsUnknownVersions() throws {
        let file = Sample.numpy(header: "{}", version: (4, 0), data: [0, 0, 0, 0])
        #expect(try error(file).contains("found version 4.0"))
    }

    @Test func rejectsHugeAndCutHeaders() throws {
        let magic = [0x93] + Array("NUMPY".utf8)
        #expect(try error(magic + [2, 0, 0xff, 0xff, 0xff, 0x7f]).contains("2147483647 bytes"))
        #expect(try error(magic + [1, 0, 200, 0] + Array("{'descr'".utf8)).contains("cut off"))
    }

    @Test(arguments: [
        "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }",
        "{'descr': '|u1', 'fortran_order': True, 'shape': (2, 3), }",
        "{'descr': '|u1', 'shape': (2, 3), }",
        "{'descr': '|u1', 'fortran_order': False, 'shape': (2, -3), }",
        "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), 'more': 1}",
        "{'descr': '|u1', 'descr': '|u1', 'fortran_order': False, 'shape': (2, 3)}",
        "{'descr': '|u1', 'fortran_order': False, 'shape': (99999999999, 99999999999)}",
        "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3",
        "{'descr': [('a', '|u1')], 'fortran_order': False, 'shape': (2, 3)}",
        "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3)} and more", "import os", "{", "",
    ]) func rejectsWrongHeaders(_ header: String) throws {
        let text = try error(Sample.numpy(header: header, data: [1, 2, 3, 4, 5, 6]))
        #expect(text.contains("expected"))
    }

    @Test func rejectsWrongLengths() throws {
        let header = "{'descr': '|u1', 'fortran_order': False, 'shape': (2, 3), }"
        #expect(try error(Sample.numpy(header: header, data: [1, 2, 3, 4, 5])).contains("(truncated)"))
        #expect(try error(Sample.numpy(header: header, data: [1, 2, 3, 4, 5, 6, 7])).contains("found"))
    }
}
