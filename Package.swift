// swift-tools-version: 6.1
import Foundation
import PackageDescription

// MARK: The Swift grammar

/// The toolchain carries swift-syntax prebuilt (`usr/lib/swift/host`). `SWIFTGAN_SYNTAX=toolchain` uses that, which saves
/// minutes of a first build; but it is made for library evolution and parses a cell 17 times more slowly (9.7 ms for 200
/// lines instead of 0.55).
let prebuiltSyntax: String? = {
    let environment = ProcessInfo.processInfo.environment
    guard environment["SWIFTGAN_SYNTAX"] == "toolchain" else { return nil }
    for folder in (environment["PATH"] ?? "").split(separator: ":") {
        let swift = URL(fileURLWithPath: "\(folder)/swift").resolvingSymlinksInPath()
        guard FileManager.default.isExecutableFile(atPath: swift.path) else { continue }
        let host = swift.deletingLastPathComponent().deletingLastPathComponent().path + "/lib/swift/host"
        let needed = ["SwiftParser.swiftmodule", "libSwiftParser.so"].map { "\(host)/\($0)" }
        return needed.allSatisfy(FileManager.default.fileExists(atPath:)) ? host : nil
    }
    return nil
}()

let syntaxModules = ["SwiftParser", "SwiftOperators", "SwiftParserDiagnostics"]
let syntaxPackages: [Package.Dependency]
let syntaxDependencies: [Target.Dependency]
let syntaxSwiftSettings: [SwiftSetting]
let syntaxLinkerSettings: [LinkerSetting]
if let host = prebuiltSyntax {
    let libraries = (syntaxModules + ["SwiftSyntax", "SwiftDiagnostics"]).map { LinkerSetting.linkedLibrary($0) }
    syntaxPackages = []
    syntaxDependencies = []
    syntaxSwiftSettings = [.unsafeFlags(["-I", host])]
    syntaxLinkerSettings = libraries + [.unsafeFlags(["-L", host, "-Xlinker", "-rpath", "-Xlinker", host])]
} else {
    syntaxPackages = [.package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1")]
    syntaxDependencies = syntaxModules.map { .product(name: $0, package: "swift-syntax") }
    syntaxSwiftSettings = []
    syntaxLinkerSettings = []
}

// MARK: Targets, from the ground up. An import never points up.

/// Debian's libzmq.pc asks for the headers of a Kerberos that nobody calls, with a flag that SwiftPM warns about; they are
/// found without it.
#if os(Linux)
    let zeroMQConfiguration: String? = nil
#else
    let zeroMQConfiguration: String? = "libzmq"
#endif

let systemLibraries: [Target] = [
    .systemLibrary(name: "CZeroMQ", pkgConfig: zeroMQConfiguration, providers: [.apt(["libzmq3-dev"])]),
    .systemLibrary(name: "COneDNN", providers: [.apt(["libdnnl-dev"])]),
    .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
    .systemLibrary(name: "CCairo", pkgConfig: "cairo", providers: [.apt(["libcairo2-dev"])]),
    .systemLibrary(name: "CTurboJPEG", pkgConfig: "libturbojpeg", providers: [.apt(["libturbojpeg0-dev"])]),
    // Opened when the first MATLAB file is read, not linked: what it stands on takes longer to load than a cell to run.
    .systemLibrary(name: "CMATIO", providers: [.apt(["libmatio-dev"])]),
    .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
]

let engine: [Target] = [
    .target(
        name: "TensorKernels",
        cSettings: [.unsafeFlags(["-O3", "-ffp-contract=off", "-fno-math-errno", "-Wall", "-Wextra"])]),
    .target(name: "Tensors", dependencies: ["TensorKernels", "COneDNN"]),
    .target(name: "Layers", dependencies: ["Tensors"]),
    .target(name: "Pictures", dependencies: ["CPNG", "CTurboJPEG"]),
    .target(name: "CCurl"),
    .target(
        name: "Datasets",
        dependencies: [
            "Tensors", "Pictures", "CCurl", "CArchive", "CMATIO", "CCairo",
            .product(name: "Crypto", package: "swift-crypto"),
        ]),
    .target(name: "Figures", dependencies: ["Tensors", "Pictures", "CCairo"]),
    .target(
        name: "Training",
        dependencies: [
            "Layers", "Datasets", "Figures", .product(name: "SwiftProtobuf", package: "swift-protobuf"),
        ],
        exclude: ["TensorBoard/event.proto"]),
    .target(name: "SwiftGAN", dependencies: ["Tensors", "Layers", "Datasets", "Figures", "Training"]),
]

let language: [Target] = [
    .target(name: "Cells"),
    .target(
        name: "CellLanguage", dependencies: ["Cells"] + syntaxDependencies,
        // One thread runs the interpreter's nodes, and they keep Swift's rules of exclusive access for cells themselves
        // (`Trap.overlap`); the compiler's own checks, at each access to a node's variables, would only cost time.
        swiftSettings: syntaxSwiftSettings
            + [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))],
        linkerSettings: syntaxLinkerSettings),
    .target(
        name: "CellLibrary", dependencies: ["SwiftGAN", "CellLanguage", "Cells"], swiftSettings: syntaxSwiftSettings),
]

/// On Linux, programs carry Swift's libraries within them: they start without looking for these, call them directly, and run
/// where no toolchain is. The prebuilt swift-syntax brings libraries of its own that need the others. Tests go without, since
/// Swift Testing is such a library.
let carriesSwift = prebuiltSyntax == nil
let programSwiftSettings: [SwiftSetting] =
    syntaxSwiftSettings + (carriesSwift ? [.unsafeFlags(["-static-stdlib"], .when(platforms: [.linux]))] : [])
let programLinkerSettings: [LinkerSetting] =
    carriesSwift ? [.unsafeFlags(["-static-stdlib", "-use-ld=lld"], .when(platforms: [.linux]))] : []

let frontEnds: [Target] = [
    .target(name: "Notebooks", dependencies: ["Cells"]),
    .target(
        name: "JupyterKernel",
        dependencies: ["Cells", "CZeroMQ", .product(name: "Crypto", package: "swift-crypto")]),
    .executableTarget(
        name: "swift-gan-kernel",
        dependencies: [
            "JupyterKernel", "CellLibrary", "Cells",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        // The kernelspec is part of the program, which may be moved alone.
        resources: ["kernel.json", "logo-32x32.png", "logo-64x64.png", "logo-svg.svg"].map {
            .embedInCode("Resources/\($0)")
        },
        swiftSettings: programSwiftSettings, linkerSettings: programLinkerSettings),
    .executableTarget(
        name: "nbrun",
        dependencies: [
            "Notebooks", "CellLibrary", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ],
        swiftSettings: programSwiftSettings, linkerSettings: programLinkerSettings),
    .executableTarget(
        name: "language-bench", dependencies: ["CellLanguage", "Cells"], swiftSettings: programSwiftSettings,
        linkerSettings: programLinkerSettings),
    .executableTarget(
        name: "engine-bench",
        dependencies: ["SwiftGAN", .product(name: "ArgumentParser", package: "swift-argument-parser")],
        swiftSettings: programSwiftSettings, linkerSettings: programLinkerSettings),
]

func tests(_ name: String, _ dependencies: Target.Dependency..., resources: [Resource] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, resources: resources,
        swiftSettings: syntaxSwiftSettings)
}

let testTargets: [Target] = [
    tests("Tensors", resources: [.copy("Fixtures")]),
    tests("Layers", resources: [.copy("Fixtures")]),
    tests("Pictures"),
    tests("Datasets"),
    tests("Figures"),
    tests("Training"),
    tests("Cells"),
    tests(
        "CellLanguage",
        resources: [
            .copy("Differential/Programs"), .copy("Differential/Rejected"), .copy("Differential/Traps"),
            .copy("Differential/record.sh"), .copy("Diagnostics/Messages"),
        ]),
    tests("CellLibrary", resources: [.copy("Messages")]),
    tests("Notebooks"),
    tests("JupyterKernel"),
]

// MARK: One floor alone

/// `SWIFTGAN_ONLY=Tensors,Layers swift test` builds and tests those targets and what they stand on, nothing else.
func selected(_ all: [Target]) -> [Target] {
    guard let names = ProcessInfo.processInfo.environment["SWIFTGAN_ONLY"], !names.isEmpty else { return all }
    let wanted = names.split(separator: ",").map(String.init)
    var keep = Set(wanted + wanted.map { "\($0)Tests" })
    for target in all.reversed() where keep.contains(target.name) {
        for case .targetItem(let name, _) in target.dependencies { keep.insert(name) }
        for case .byNameItem(let name, _) in target.dependencies { keep.insert(name) }
    }
    return all.filter { keep.contains($0.name) }
}

let targets = selected(systemLibraries + engine + language + frontEnds + testTargets)

let package = Package(
    name: "SwiftGAN",
    platforms: [.macOS(.v15)],
    products: [
        .library(name: "SwiftGAN", targets: ["SwiftGAN"]),
        .executable(name: "swift-gan-kernel", targets: ["swift-gan-kernel"]),
        .executable(name: "nbrun", targets: ["nbrun"]),
    ].filter { product in targets.contains { $0.name == product.name } },
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0"),
    ] + syntaxPackages,
    targets: targets
)
