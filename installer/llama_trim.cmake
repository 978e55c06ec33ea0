# Read by CMake inside the project "llama.cpp" (CMAKE_PROJECT_llama.cpp_INCLUDE). llama-cpp-python forces llama.cpp's
# own tool library on; nothing in the Python package loads it, and it costs about a quarter of the build.
set(LLAMA_BUILD_COMMON OFF CACHE BOOL "llama.cpp common library" FORCE)
