import Foundation
import JupyterKernel
import Testing

@Suite struct ConnectionFileTests {
    private static let good = """
        {"transport": "tcp", "ip": "127.0.0.1", "key": "k", "signature_scheme": "hmac-sha256", "kernel_name": "swift-gan",
         "shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5}
        """

    private func problem(replacing old: String, with new: String) -> String? {
        do {
            _ = try ConnectionFile(
                text: Array(ConnectionFileTests.good.replacingOccurrences(of: old, with: new).utf8), path: "c.json")
            return nil
        } catch {
            return error.problem
        }
    }

    @Test func addressesAreWrittenForLibzmq() throws {
        var file = try ConnectionFile(text: Array(ConnectionFileTests.good.utf8), path: "c.json")
        #expect(file.address(of: .heartbeat) == "tcp://127.0.0.1:5")
        file.ip = "::1"
        #expect(file.address(of: .shell) == "tcp://[::1]:1")
        file.transport = .ipc
        file.ip = "/tmp/kernel"
        #expect(file.address(of: .iopub) == "ipc:///tmp/kernel-2")
    }

    @Test func mistakesAreNamed() {
        #expect(problem(replacing: "", with: "") == nil)
        #expect(problem(replacing: "{", with: "")?.hasPrefix("it is not JSON: line 1, column") == true)
        #expect(problem(replacing: "\"key\"", with: "\"kez\"") == "the member \"key\" is missing")
        #expect(problem(replacing: "\"k\"", with: "3") == "\"key\" is not a string")
        #expect(
            problem(replacing: "\"tcp\"", with: "\"udp\"") == "\"transport\" is \"udp\", but only tcp and ipc are known"
        )
        #expect(
            problem(replacing: "sha256", with: "md5")
                == "\"signature_scheme\" is \"hmac-md5\", but only hmac-sha256 is known")
        for port in ["0", "65536", "\"1\"", "1.5"] {
            #expect(
                problem(replacing: "\"shell_port\": 1", with: "\"shell_port\": \(port)")
                    == "\"shell_port\" is not a port (1 to 65535)")
        }
    }

    @Test func aMissingFileIsNamed() {
        #expect {
            _ = try ConnectionFile(path: "/no/such/file.json")
        } throws: { error in
            "\(error)".hasPrefix("connection file /no/such/file.json: there is no such file")
        }
    }
}
